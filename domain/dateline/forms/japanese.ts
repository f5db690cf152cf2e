import { knownCity } from '../../gazetteer/known-cities';
import { perSigners } from '../../agencies';
import { anyOf } from '../../text';
import { once } from '../line';
import type { Line, ReadResult } from '../style';
import type { DatelineCorrespondent, Place } from '../types';
import { EAST_DATE, toEastDate } from './east-dates';

interface Houses {
  alone: RegExp;
  behind: RegExp;
  before: RegExp;
}

const HOUSES = perSigners((signers): Houses => {
  const any = anyOf(signers.namesIn('ja'));
  return {
    alone: new RegExp(`^(?:${any})$`),
    behind: new RegExp(`^(.+?)\\s?(${any})$`),
    before: new RegExp(`^(${any})(.*)$`),
  };
});
const DATED = new RegExp(`^(.*?)\\s*${EAST_DATE}\\s*(.*)$`);
const PLACE = /^[\p{Script=Han}\p{Script=Katakana}ーァ-ヶ・A-Za-z]{1,16}$/u;
const NAME = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー・々〆ヶ ]{2,14}$/u;
/** A rubric or a credit in the same brackets, or a word that starts with a city's name. */
const NO_PLACE =
  /写真|画像|図|提供|撮影|動画|映像|速報|独自|特集|解説|イラスト|資料|ニュース$|五輪|パラ|株|市場|円|為替|外為|債|原油|大会|マラソン|場所|会談|時間|発|編集|社説|訂正|関連|PR|限定|会員/;

interface JapaneseLine extends ReadResult {
  bracket: string;
}

const toPlace = (city: string): Place => {
  const country = knownCity(city)?.country;
  return country ? { city, country } : { city };
};

interface Parts {
  places: Place[];
  agency?: string;
  people: DatelineCorrespondent[];
}

/** "ワシントン", "ワシントン共同", "新華社東京": adds what it says; false where it says something else. */
function addLeft(parts: Parts, text: string, sure: boolean, houses: Houses): boolean {
  const behind = knownCity(text) ? null : houses.behind.exec(text);
  const before = behind || knownCity(text) ? null : houses.before.exec(text);
  const city = behind?.[1] ?? before?.[2] ?? text;
  const agency = behind?.[2] ?? before?.[1];
  if (agency && !parts.agency) parts.agency = agency;
  if (city === '') return true;
  if (!PLACE.test(city) || NO_PLACE.test(city)) return false;
  // "【国内時事】" is a rubric: an unknown place must be a foreign one.
  if (!knownCity(city) && !(agency && /^[\p{Script=Katakana}ー・]+$/u.test(city)) && !sure) return false;
  parts.places.push(toPlace(city));
  return true;
}

/** "山内竜介", "共同": a name or an agency. */
function addRight(parts: Parts, text: string, houses: Houses): boolean {
  if (houses.alone.test(text)) parts.agency ??= text;
  else if (NAME.test(text) && !NO_PLACE.test(text)) parts.people.push({ name: text });
  else return false;
  return true;
}

const FUSED_NAME = /^[\p{Script=Han}々ヶ]{3,6}$/u;
/** Where a second city and name follow, a first name may be in kana: "國枝すみれ". */
const ONE_OF_FUSED = /^[\p{Script=Han}々ヶ]{2,6}[\p{Script=Hiragana}]{0,4}$/u;

/** "ワシントン鈴木一生": a known city and a name, nothing between. */
function addFused(parts: Parts, text: string, name: RegExp): boolean {
  for (let at = Math.min(text.length - 3, 12); at >= 2; at -= 1) {
    const [city, person] = [text.slice(0, at), text.slice(at)];
    if (!knownCity(city) || !name.test(person) || NO_PLACE.test(person)) continue;
    parts.places.push(toPlace(city));
    parts.people.push({ name: person });
    return true;
  }
  return false;
}

/** "ワシントン＝山内竜介、ロンドン＝池田晋一", "北京、上海＝山内竜介", "ワシントン＝中村亮、飛田臨太郎". */
function readParts(inside: string, fused: boolean, houses: Houses): Parts | null {
  const parts: Parts = { places: [], people: [] };
  const pieces = inside.split(/[、,，]/).map((piece) => piece.trim());
  const tied = pieces.some((piece) => piece.includes('='));
  for (const piece of pieces) {
    const [left = '', right, more] = piece.split('=').map((part) => part.trim());
    if (more !== undefined) return null;
    if (right === undefined) {
      const isName = parts.people.length > 0 && !knownCity(left);
      if (!tied && fused && isName && addFused(parts, left, ONE_OF_FUSED)) continue;
      if (isName ? addRight(parts, left, houses) : addLeft(parts, left, tied, houses)) continue;
      if (!tied && fused && addFused(parts, left, pieces.length > 1 ? ONE_OF_FUSED : FUSED_NAME)) continue;
      return null;
    }
    if (houses.alone.test(left) && houses.alone.test(right)) parts.agency = `${left}=${right}`;
    else if (!addLeft(parts, left, true, houses) || !addRight(parts, right, houses)) return null;
  }
  return parts;
}

/** "東京 29日 ロイター", "1月29日 AFP", "新華社東京1月5日". */
function readDated(inside: string, houses: Houses): (Parts & Pick<ReadResult, 'date'>) | null {
  const match = DATED.exec(inside);
  if (!match) return null;
  const [, before = '', year, month, day, after = ''] = match;
  const date = toEastDate(year, month, day);
  const parts: Parts = { places: [], people: [] };
  if (!date || (after && !houses.alone.test(after))) return null;
  if (after) parts.agency = after;
  if (before && !readPieces(parts, before, houses)) return null;
  return parts.agency ? { ...parts, date } : null;
}

const readPieces = (parts: Parts, text: string, houses: Houses): boolean =>
  text.split(/[、/]/).every((piece) => addLeft(parts, piece.trim(), parts.agency !== undefined, houses));

/** "【ワシントン共同】", "【ロンドン＝池田晋一】", "［東京　２９日　ロイター］ -", "（ワシントン＝山田太郎）". */
export const readJapanese = once(({ head, printed, signers }: Line): JapaneseLine | null => {
  const open = head.charAt(0);
  if (open !== '[' && open !== '(') return null;
  const close = head.indexOf(open === '[' ? ']' : ')');
  if (close < 3 || close > 60) return null;
  const inside = head.slice(1, close).trim();
  if (!/[\p{Script=Han}\p{Script=Katakana}]/u.test(inside) || /[가-힣]/.test(inside)) return null;
  const bracket = printed.charAt(0);
  const houses = HOUSES(signers);
  const parts: (Parts & Pick<ReadResult, 'date'>) | null =
    readDated(inside, houses) ?? readParts(inside, bracket === '【', houses);
  if (!parts) return null;
  const dash = /^[ \u3000]*(?:[-–—]|:(?=\s))\s?/.exec(head.slice(close + 1, close + 6));
  const alone = head.slice(close + 1).trim() === '';
  // "(東京)" is a remark and "【東京】" a rubric, "［東京］ -" a dateline.
  const said = parts.agency !== undefined || parts.people.length > 0;
  if (!said && !(bracket === '【' && alone) && !(dash && bracket !== '(')) return null;
  // "【時事】" in front of a story is a rubric, "【AFP=時事】" a dateline.
  const placed = parts.places.length > 0 || parts.date !== undefined || parts.people.length > 0;
  if (!placed && !parts.agency?.includes('=') && !alone && !dash) return null;
  return {
    places: parts.places,
    ...(parts.date && { date: parts.date }),
    ...(parts.agency && { agency: parts.agency }),
    ...(parts.people.length > 0 && { correspondents: parts.people }),
    end: close + 1 + (dash?.[0].length ?? 0),
    bracket,
  };
});
