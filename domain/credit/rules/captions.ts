import type { AgencyBook } from '../../agencies';
import { isOrganisationWord } from '../organisation-words';
import { looksLikePerson } from '../persons';
import { isProse } from '../prose';
import { eachStretch, type Rule } from '../reading';

/** These open a credit wherever they stand. */
const LABEL = String.raw`(?:photo(?:graph)?s?|photo illustration|pictures?|images?|illustration|graphic)(?: credits?)?(?: by\b|\s?:)|credit\s?[:.]|(?:AP|AFP) photo\s?\/|(?:foto|bild|quelle|kuva|imagen|crédit|фото)s?(?: photo)? ?:|\/?\s?(?:사진|이미지|그래픽)\s?(?:제공|출처)?\s?[=|]`;
/** These open one behind a sentence. */
const OPENER = String.raw`${LABEL}|REUTERS\b|Reuters\/|(?:AP|AFP|EPA|EFE|PTI|ANSA|BELGA|ANTARA|Xinhua|Kyodo)(?: (?:photo|foto))?\s?[\/:]|(?:courtesy|cortesía|gentileza|handout)\b|©|[([]`;
const STOP = String.raw`[\p{L}\p{N})"”»'’][.!?…]["”»'’)]*`;

const SENTENCE = new RegExp(String.raw`${STOP}(?:\s+(?=${OPENER})|(?=\/?\s?사진\s?=))`, 'giu');
const LABELLED = new RegExp(
  String.raw`(?:${STOP}\s+|\s[-–—|/]\s|\s+)(?=(?:${LABEL})|©(?!\s*(?:19|20)\d\d))`,
  'giu',
);
/** The last sentence of a caption, and a few words behind it: "… in Kyiv. Getty Images". */
const LAST_WORDS = new RegExp(
  String.raw`^(.*[\p{L}\p{N}]{2}[.!?]["”»’]?\s)((?:[^.!?]|(?<=\b\p{Lu})\.){2,60}\.?)$`,
  'su',
);
/** "Somebody out and about in New York [Getty]": a credit in brackets ends the caption. */
const BRACKETED = /^(.*[\p{L}\p{N}.!?"”’])\s?[([]([^()[\]]+)[)\]][.]?$/su;
const LABEL_FIRST = new RegExp(
  String.raw`^\W*(?:${LABEL}|courtesy|composite|illustration|\p{L}+ by\b|©)`,
  'iu',
);

/** "…在北京。新华社记者 李响 摄". */
const CHINESE = /^.{6,}。(?=.*(?:记者|記者|摄|攝|供图|供圖|写真|提供|撮影|[社图圖]))/u;
/** Getty Images prints place and day behind the credit: "(Photo by …) AUCKLAND, NEW ZEALAND – MARCH 14: …". */
const DATELINE_BEHIND = /\)\s*\p{Lu}[\p{Lu} ,.'-]{2,60}\s[-–—]\s.*$/u;

/** Where the credit starts, or undefined where this way of printing is not the line's. */
type Finder = (text: string, book: AgencyBook) => number | undefined;

const endsOf = (text: string, border: RegExp): number[] =>
  [...text.matchAll(border)].map(({ index, 0: sign }) => index + sign.length);

/** In front of "Photo: …" stands who is in the picture, unless a credit or a house opens the line. */
const isInFront = (text: string, book: AgencyBook): boolean => {
  const front = text.trim().replace(/\s*[-–—|/]$/, '');
  if (LABEL_FIRST.test(front) || /[/©=]/.test(front) || book.find(front.replace(/\W+$/, ''))) return false;
  const words = front.split(/\s+/);
  if (words.some(isOrganisationWord)) return isProse(front);
  // A full stop ends a caption however short it is; without one it takes words of a sentence.
  const isSentence = /\p{L}{2}[.!?]["”»’]?$/u.test(front) || /^\W*$/.test(front);
  return isSentence || (words.length > 3 && words.some((word) => /^\p{Ll}{2}/u.test(word)));
};

const isNamed = (credit: string, book: AgencyBook): boolean =>
  credit
    .replace(/\.$/, '')
    .split(/\s*[/,|]\s*|\svia\s/i)
    .some((name) => book.find(name) !== null || looksLikePerson(name.replace(/ (?:for|für|pour) .*$/, '')));

const FINDERS: readonly Finder[] = [
  (text) => endsOf(text, SENTENCE).find((at) => isProse(text.slice(0, at), 1)),
  (text, book) => endsOf(text, LABELLED).find((at) => isInFront(text.slice(0, at), book)),
  (text, book) => {
    const [, caption = '', credit = ''] = LAST_WORDS.exec(text) ?? [];
    const least = credit.includes('/') ? 1 : 2;
    return isProse(caption, least) && isNamed(credit, book) ? caption.length : undefined;
  },
  (text, book) => {
    const [, caption = '', inside = ''] = BRACKETED.exec(text) ?? [];
    if (LABEL_FIRST.test(inside) && caption.split(' ').length > 3 && isInFront(caption, book))
      return caption.length;
    return isNamed(inside, book) && isProse(caption) ? caption.length : undefined;
  },
];

const startOf = (text: string, book: AgencyBook): number => {
  for (const find of FINDERS) {
    const start = find(text, book);
    if (start !== undefined) return start;
  }
  return 0;
};

/** A caption that was pasted with its credit: only the credit is read. */
export const captions: Rule = (reading, book) =>
  eachStretch(reading, (stretch) => {
    const text = stretch.text.replace(CHINESE, '').replace(DATELINE_BEHIND, ')');
    return { rest: [{ ...stretch, text: text.slice(startOf(text, book)).trim() }] };
  });
