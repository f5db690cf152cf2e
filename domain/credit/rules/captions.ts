import type { AgencyBook } from '../agencies';
import { looksLikeOrganisation } from '../organisations';
import { isProse } from '../prose';
import { eachStretch, type Rule } from '../reading';

/** These open a credit wherever they stand. */
const LABEL = String.raw`(?:photo(?:graph)?s?|pictures?|images?|illustration|graphic)(?: credits?)?(?: by\b|\s?:)|credit:|(?:foto|bild|quelle|kuva|imagen|crédit|фото)s?(?: photo)? ?:|\/?\s?(?:사진|이미지|그래픽)\s?(?:제공|출처)?\s?[=|]`;
/** These open one behind a sentence. */
const OPENER = String.raw`${LABEL}|REUTERS\b|Reuters\/|(?:AP|AFP|EPA|EFE|PTI|ANSA|BELGA|ANTARA|Xinhua|Kyodo)(?: (?:photo|foto))?\s?[\/:]|©|[([]`;

const SENTENCE_END = new RegExp(
  String.raw`[\p{L}\p{N})"”»'’][.!?…]["”»'’)]*(?:\s+(?=${OPENER})|(?=\/?\s?사진\s?=))`,
  'giu',
);
const LABELLED = new RegExp(
  String.raw`(?:[\p{L}\p{N})"”»'’][.!?…]["”»'’)]*\s+|\s[-–—|]\s)(?=${LABEL})`,
  'giu',
);

/** "Somebody out and about in New York [Getty]": a credit in brackets ends the caption. */
const BRACKETED = /^(.*[\p{L}\p{N}.!?"”’])\s?[([]([^()[\]]+)[)\]][.]?$/su;

/** "…在北京。新华社记者 李响 摄". */
const CHINESE = /^.{6,}。(?=.*(?:记者|記者|摄|攝|供图|供圖|写真|提供|撮影|[社图圖]))/u;

/** Getty Images prints place and day behind the credit: "(Photo by …) AUCKLAND, NEW ZEALAND – MARCH 14: …". */
const DATELINE_BEHIND = /\)\s*\p{Lu}[\p{Lu} ,.'-]{2,60}\s[-–—]\s.*$/u;

const LABEL_FIRST = new RegExp(
  String.raw`^\W*(?:${LABEL}|courtesy|composite|illustration|\p{L}+ by\b|©)`,
  'iu',
);

const endsOf = (text: string, border: RegExp): number[] =>
  [...text.matchAll(border)].map(({ index, 0: sign }) => index + sign.length).reverse();

/** In front of "Photo: …" stands who is in the picture, unless a credit or a house opens the line. */
const isInFront = (text: string, book: AgencyBook): boolean =>
  !LABEL_FIRST.test(text) &&
  !/[/©=]/.test(text) &&
  !book.find(text.replace(/\W+$/, '')) &&
  (isProse(text, 1) || !looksLikeOrganisation(text));

const startOf = (text: string, book: AgencyBook): number => {
  const sentence = endsOf(text, SENTENCE_END).find((at) => isProse(text.slice(0, at), 1));
  if (sentence !== undefined) return sentence;
  const labelled = endsOf(text, LABELLED).find((at) =>
    isInFront(
      text
        .slice(0, at)
        .trim()
        .replace(/\s*[-–—|]$/, ''),
      book,
    ),
  );
  if (labelled !== undefined) return labelled;
  const [, caption = '', inside = ''] = BRACKETED.exec(text) ?? [];
  const isCredit = inside.split(/\s*[/,|]\s*|\svia\s/i).some((name) => book.find(name) !== null);
  return isCredit && isProse(caption) ? caption.length : 0;
};

/** A caption that was pasted with its credit: only the credit is read. */
export const captions: Rule = (reading, book) =>
  eachStretch(reading, (stretch) => {
    const text = stretch.text.replace(CHINESE, '').replace(DATELINE_BEHIND, ')');
    return { rest: [{ ...stretch, text: text.slice(startOf(text, book)).trim() }] };
  });
