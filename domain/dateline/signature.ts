import type { Signers } from '../agencies';
import { countryCode } from '../gazetteer/countries';
import { regionOf } from '../gazetteer/regions';
import { foldLetters, remember } from '../text';
import { readDate } from './dates';

/**
 * What a name is that stands where agencies sign: one that is known, a station, a name that says itself that it
 * is a house's ("Baltic News", "Elpaís.cr"), some capitals, any name, or the small letters of a house's own desk
 * ("dpo").
 */
export type SignatureKind = 'known' | 'station' | 'house' | 'capitals' | 'name' | 'small';

/** "KTLA", "WABC-TV": how United States stations sign. */
const isCallSign = (name: string): boolean => /^[KW][A-Z]{2,3}(?:[-/ ](?:TV|AM|FM|\d{1,2}))?$/.test(name);

/** Words that agencies, papers and stations are called by, in any place of the name. */
const HOUSE_WORD =
  /(?:^|[\s.-])(?:News|Newspapers?|Newsroom|Newswire|Wire|Press|Presse|Prensa|Imprensa|Stampa|Times|Post|Herald|Tribune|Journal|Gazette|Chronicle|Observer|Standard|Guardian|Mirror|Telegraph|Examiner|Dispatch|Sentinel|Courier|Mercury|Star|Daily|Weekly|Today|Agency|Agencia|Agence|Agentur|Agenzia|Agência|Ajansı|Nachrichten|Zeitung|Tageblatt|Tagblatt|Anzeiger|Rundschau|Kurier|Nyhetsbyrån|Nyheter|Noticias|Notícias|Notizie|Diario|Diário|Jornal|Periódico|Radio|Rádio|TV|Television|Media|Report(?:er|ers))(?=$|[\s.,/-])/i;
/** Endings that such names are made with: "HawaiiNewsNow", "iwr-pressedienst", "kathpress", "agrarzeitung". */
const HOUSE_ENDING =
  /(?:news|newsnow|newswire|press|presse|pressedienst|zeitung|nachrichten|dienst|wire|post)$/i;
/** "Elpaís.cr", "kath.net", "Ammoland.com". */
const ADDRESS = /^[\p{L}\p{N}-]{2,24}(?:\.[\p{L}\p{N}-]{2,24})?\.(?:com|net|org|info|[a-z]{2})$/iu;

/** What stands in such a place as well and signs nothing. */
const NO_HOUSE = new Set(
  (
    'rss pdf hq eu un us uk usa uae faq vip diy tba tbc ceo cfo cto dvd led lgbt covid nasa hrsg red anm ' +
    'report reports photo photos foto fotos video videos update updated live archive exclusive opinion sponsored ' +
    'advertisement gallery podcast audio image images picture pictures subscribe login menu'
  ).split(' '),
);

/** A short name that an agency could have: not a sentence, no figures in front. */
const NAME = /^\p{L}[\p{L}\p{N}.&'’/+-]*(?: \p{L}?[\p{L}\p{N}.&'’/+-]*){0,3}$/u;

const isWord = (name: string): boolean =>
  NO_HOUSE.has(foldLetters(name)) ||
  countryCode(name) !== undefined ||
  regionOf(name) !== undefined ||
  readDate(name.split(/[\s,]+/)) !== null;

/** How an unknown name looks; undefined where no house is called so. */
const looks = remember((name: string): Exclude<SignatureKind, 'known'> | undefined => {
  if (name.length > 36 || !NAME.test(name) || isWord(name)) return undefined;
  if (isCallSign(name)) return 'station';
  const first = name.split('/')[0] ?? name;
  if (ADDRESS.test(first) || HOUSE_WORD.test(name) || HOUSE_ENDING.test(first)) return 'house';
  if (/^\p{Lu}[\p{Lu}\d&./-]{2,9}\p{L}?$/u.test(name)) return 'capitals';
  if (/^\p{Lu}.*\p{Ll}/u.test(name)) return 'name';
  return /^\p{Ll}{2,5}\p{Lu}?(?:[/-]\p{L}{2,6})?$/u.test(name) ? 'small' : undefined;
});

/** What a name is where an agency may sign. */
export const signatureKind = (name: string, signers: Signers): SignatureKind | undefined =>
  signers.isSignedByKnown(name) ? 'known' : looks(name);

/** "Associated Press (AP)": a bracket that explains the name in front of it is no signature. */
export function isAcronymOf(short: string, name: string): boolean {
  const words = name.split(/[\s-]+/).filter(Boolean);
  if (words.length < 2) return false;
  const letters = foldLetters(short.replace(/[^\p{L}]/gu, ''));
  const initials = (kept: readonly string[]) => foldLetters(kept.map((word) => word.charAt(0)).join(''));
  return letters === initials(words) || letters === initials(words.filter((word) => /^\p{Lu}/u.test(word)));
}
