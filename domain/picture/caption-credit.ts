import type { AgencyBook } from '../agencies';
import { type ImageCredit, parseCredit, type ParseCreditOptions } from '../credit';

/** No credit is longer. */
export const LONGEST_CREDIT = 200;

/** These open a credit wherever they stand. Capitals count: "a photo by his wife" is a caption. */
export const FIRM = new RegExp(
  String.raw`^(?:` +
    String.raw`(?:(?:Staff|File|Handout|Pool|Courtesy|[\p{Lu}.]{2,12}(?: \p{Lu}\p{Ll}+){0,2}) )?(?:[Pp]hoto(?:graph)?s?|[Ii]mages?|Pictures?|Illustration|FOTO|PHOTO|Fotos?|Bild(?:er|quelle)?|Imagen|Imagem|Fotó|Kuva|Fot\.|Фото|Снимка|صورة|تصوير)(?: ?[Cc]redits?)?(?: (?:by|von|por|par|di|door)\b| ?: ?|(?= ?\/))` +
    String.raw`|Photo credit should read|(?:Photo |Image |Picture )?(?:[Cc]redit|[Cc]ourtesy)\s?(?:[:(]|of\b)|Cr[ée]dits?(?: photos?)?\s?:` +
    String.raw`|Fot\. |(?:REUTERS|AFP|EPA(?:-EFE)?|EFE|ANSA|ANTARA(?: FOTO)?|UPI)\s?\/` +
    String.raw`|(?:Handout|HANDOUT)(?:$| via | \/)|©|ⓒ|\([Cc]\)|==(?=\S)|사진 제공 |\/?\s?(?:사진|写真|图|圖|图片|圖片|图源|圖源|撮影|摄影)\s?(?:제공|출처)?\s?[=:：/]` +
    String.raw`)`,
  'u',
);

/** East Asia's, which say what somebody did: took it, gave it, is a reporter. */
const EAST =
  /^(?:[^\s]{0,12}\s?)?[가-힣]{2,4} (?:인턴)?(?:기자|특파원)$|^[^.。]{1,20} ?(?:제공|자료사진)$|^[\p{Script=Han}\s、，,·（）()]{2,40}[摄攝]$|^[\p{Script=Han}\p{Script=Katakana}\s]{2,20}(?:撮影|提供|供图|供圖)$/u;

const SMALL_IN_CREDITS = new Set(
  (
    'via by of the for and und y e et de da do dos del della di van von der den le la les al bin ben file photo photos image images pool ' +
    'courtesy handout staff provided released class should read credit imago dpa epa taz picture alliance from'
  ).split(' '),
);

/** No word of a sentence: names, agencies and the few small words between them. */
const hasOnlyNames = (text: string): boolean =>
  (text.match(/(?<![\p{L}\p{M}\d.@'’-])\p{Ll}[\p{L}'’]*/gu) ?? []).every((word) =>
    SMALL_IN_CREDITS.has(word),
  );

/** Japan's wires print full-width letters: "（ＡＦＰ時事）". */
export const halfWidth = (text: string): string =>
  text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

export const suppliersOf = ({ sources, via }: ImageCredit): string[] => [...sources, ...(via ? [via] : [])];

/**
 * Where a stretch stands says how much it has to be a credit by itself. A gloss stands in brackets within a
 * sentence, which goes on or ends behind it: "The national agency (Xinhua)."
 */
export type Place = 'brackets' | 'sentence' | 'gloss' | 'anywhere';

/** Whether a stretch of a caption is a credit from its first word to its last. */
export const isCredit = (
  stretch: string,
  place: Place,
  book: AgencyBook,
  options: ParseCreditOptions,
): boolean => {
  const text = stretch.replace(/^[\s/|,;–—-]+|[\s/|,;.–—=-]+$/gu, '');
  if (text === '' || text.length > LONGEST_CREDIT) return text === '';
  if (EAST.test(text)) return place !== 'anywhere';
  const firm = FIRM.exec(text) ?? FIRM.exec(stretch.trim());
  if (!hasOnlyNames(firm ? text.slice(firm[0].length) : text)) return false;
  if (firm) return place !== 'anywhere' || !/^\p{Ll}/u.test(text);
  if (place === 'anywhere' || place === 'gloss') return false;
  const credit = parseCredit(halfWidth(text), options);
  if (!credit) return false;
  const isKnown = suppliersOf(credit).some((name) => book.find(name) !== null);
  const isSigned = place === 'brackets' && credit.creators.length > 0 && credit.sources.length > 0;
  return isKnown || (isSigned && text.includes('/'));
};
