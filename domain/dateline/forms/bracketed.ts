import { signatureOf, type Signers } from '../../agencies';
import { closeAt, goesOnInCapitals, startsStory, type Close } from '../closers';
import { countryCode } from '../../gazetteer/countries';
import { readDate } from '../dates';
import { dateAtStart } from '../dates-in-text';
import { readOpening, withDate, type Opening } from '../opening';
import { regionOf } from '../../gazetteer/regions';
import { isAcronymOf, isCallSign, looksLikeAgency } from '../signature';
import type { ReadResult } from '../style';
import { LONGEST_OPENING, result, type WireForm } from './wire';

/** Scripts without capitals: their wires often print no dash after the bracket. */
const CASELESS = /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Hangul}\p{Script=Han}\p{Script=Kana}]/u;
/** These print their cities in capitals, so that "Jane Doe (AP) —" is a name. */
const CAPITALS_ONLY = /^(?:AP|Reuters|UPI|Xinhua|Yonhap|TASS)\b/i;

/** Words of a city's name that nobody knows: "Coeur d'Alene", "L'Hospitalet de Llobregat". */
const LONGEST_NAME = 4;

const words = (text: string): string[] => text.split(/[\s,]+/).filter(Boolean);

interface Signature {
  agency: string;
  date?: Opening['date'];
  known: boolean;
}

/** "AP", "Marketwired - Jan 5, 2015", "AFP, 21 jan 2019". */
function readSignature(inside: string, signers: Signers): Signature | null {
  const agency = inside.trim().replace(/\s+/g, ' ');
  if (signers.isKnown(agency)) return { agency, known: true };
  const [, first = '', rest = ''] = /^(.+?)(?:\s+[-–—]{1,2}|,)\s+(.*)$/.exec(agency) ?? [];
  if (first && signers.isKnown(first)) {
    const date = readDate(words(rest));
    if (date) return { agency: first, date, known: true };
  }
  if (signers.isSignedByKnown(agency)) return { agency, known: true };
  if (!looksLikeAgency(agency) || countryCode(agency) || regionOf(agency) || readDate(words(agency)))
    return null;
  return { agency, known: false };
}

function isLikelyKnown(
  opening: Opening,
  { agency }: Signature,
  before: string,
  head: string,
  close: Close,
): boolean {
  const sure = opening.known || opening.qualified || opening.date !== undefined;
  if (opening.places.length === 0)
    return opening.date?.day !== undefined && (close.closed || startsStory(head, close.end));
  if (CASELESS.test(before))
    return sure || (close.closed && words(before).length <= 3 && CASELESS.test(agency));
  // "Colts' Tough Schedule Continues With Tenn. (AP)": a headline in title case.
  const named = opening.capitals || opening.known;
  const long = opening.places.some(({ city }) => words(city).length > LONGEST_NAME);
  if (!named && !close.closed && (long || CAPITALS_ONLY.test(agency))) return false;
  if (sure || opening.capitals) return close.closed || startsStory(head, close.end);
  return close.closed && !CAPITALS_ONLY.test(agency) && words(before).length <= 3;
}

function isLikelyUnknown(opening: Opening, { agency }: Signature, head: string, close: Close): boolean {
  if (!close.closed && head.slice(close.end).trim() !== '') return false;
  if (opening.places.length === 0 || goesOnInCapitals(head, close.end)) return false;
  const placed = opening.known || opening.qualified;
  if (opening.capitals) return placed || opening.date !== undefined || isCallSign(agency);
  return (
    placed &&
    (opening.date !== undefined || /^\p{Lu}{2,}[\p{Lu}\d./-]*$/u.test(agency)) &&
    startsStory(head, close.end)
  );
}

/** The line whose signature stands in the bracket from `open` to `from`. */
function readAround(
  head: string,
  open: number,
  from: number,
  signature: Signature,
  signers: Signers,
): ReadResult | null {
  const before = head.slice(0, open);
  const opening = readOpening(before, signature.known);
  if (!opening) return null;
  const doubtful = opening.places.length > 0 && !opening.known && !opening.qualified;
  if (
    doubtful &&
    (isAcronymOf(signature.agency, before.trim()) || signers.isKnown(before.trim().replace(/^The /, '')))
  )
    return null;
  const date = opening.date ?? signature.date;
  const close = closeAt(head, from);
  const dated = date || close.closed ? null : dateAtStart(head.slice(from));
  const after = dated ? closeAt(head, from + dated.end) : close;
  const behind =
    dated && (after.closed || dated.date.year) ? { date: dated.date, close: after } : { date, close };
  const whole: Opening = behind.date ? withDate(opening, behind.date) : opening;
  const likely = signature.known
    ? isLikelyKnown(whole, signature, before, head, behind.close)
    : isLikelyUnknown(whole, signature, head, behind.close);
  return likely ? result(whole, behind.close.end, signatureOf(signature.agency)) : null;
}

/** "LIMA, Jan 21 (Reuters) -", "PRINCETON, N.J.--(BUSINESS WIRE)--", "Washington (AFP) Jan 05, 2020 -". */
export const bracketed: WireForm = (head, signers) => {
  let from = 0;
  for (let group = 0; group < 4; group += 1) {
    const open = head.indexOf('(', from);
    if (open <= 0 || open > LONGEST_OPENING) return null;
    const shut = head.indexOf(')', open);
    if (shut < 0 || shut > open + 60) return null;
    from = shut + 1;
    const signature = readSignature(head.slice(open + 1, shut), signers);
    const read = signature && readAround(head, open, from, signature, signers);
    // "GETAFE (Madrid), 5 oct (EFE).-": the first bracket may say where the city is.
    if (read || signature?.known) return read;
  }
  return null;
};
