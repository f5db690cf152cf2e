import { weekdayOf } from '../weekdays';

/** Small words that headings keep small. */
const TITLE_WORDS = new Set(
  'the and for with from into over than that upon under after near via its und der die das den von mit les des une dans pour los las por para con una del della degli'.split(
    ' ',
  ),
);
const CASELESS =
  /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Hangul}\p{Script=Han}\p{Script=Kana}\p{Script=Hebrew}\p{Script=Thai}]/u;
const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words of reporting, by language; a date in a bracket is how Indonesian papers say when. */
const REPORTS = setOf(
  `said says told announced announces today yesterday tonight reported confirmed warned arrested killed died
   sagte sagten teilte erklärte mitgeteilt gesagt berichtet berichtete heute gestern
   annoncé déclaré indiqué affirmé aujourd’hui aujourd'hui hier
   dijo anunció informó aseguró afirmó hoy ayer
   disse anunciou informou afirmou hoje ontem
   annunciato dichiarato detto oggi ieri
   mengatakan menyatakan menyebut menyebutkan kata ujar mengungkapkan berkata
   zei vandaag gisteren sagde sade sier idag igår
   dedi söyledi açıkladı bugün dün
   сегодня вчера заявил заявила сообщил сообщила сообщили сообщает объявил сказал
   قال قالت أعلن أعلنت أكد أكدت اليوم
   कहा बताया आज घोषणा`,
);
const DAY_IN_BRACKETS = /\(\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\)/;
/** Finite verbs that a lead of any kind has; a glossary's or a play's line is told from it by who speaks. */
const TELLS = setOf(
  `is are was were has have had will would could may can
   ist sind war waren hat haben hatte wird werden wurde wurden will soll sollen kann können muss
   est sont était a ont sera seront va vont peut
   es son fue fueron ha han será está están
   é são foi foram tem têm vai está
   è sono stato stata ha hanno sarà
   is zijn was heeft hebben wordt werden gaat
   er har var blev blir ble är hade
   akan telah sudah menjadi sedang
   edildi oldu etti olacak geldi
   है हैं था थे थी गया गई किया`,
);
const SPEAKS = setOf('I me my mine you your thou thee thy we us our ich du wir');
/** Words that a lead starts with and a headline leaves out. */
const ARTICLES = setOf(
  `The A An In At On After For As When While With It This These
   Der Die Das Ein Eine Einen Im Am Bei Beim Zum Zur Nach Vor Auf Mit Seit Kurz Wegen Für Auch Immer In Bis Als Wenn
   Le La Les L Un Une Des Au Aux En Dans Selon Après
   El Los Las Una Tras Con Por
   O Os As Um Uma Na No Após
   Il Lo Gli I Una Dopo
   De Het Een Op Bij`,
);

/** No more of a story is looked at. */
const LONGEST = 180;
/** Characters of a lead that show it to be one. */
const ENOUGH = 90;
/** Headings are shorter. */
const HEADING = 70;
/** A sentence of so many words is no glossary's. */
const LEAD = 14;

const wordsOf = (text: string): string[] => text.split(/[\s,.;:!?()"“”„«»–—]+/).filter(Boolean);

/** A word in small letters that no title would keep small. */
function tellsIn(text: string): boolean {
  SMALL_WORD.lastIndex = 0;
  for (let word = SMALL_WORD.exec(text); word; word = SMALL_WORD.exec(text))
    if (!TITLE_WORDS.has(word[0])) return true;
  return false;
}
const SMALL_WORD = /(?<!\p{L})\p{Ll}{3,}/gu;

const STOP = /[.!?।]/g;

/** The first sentence: it ends at a stop behind some letters ("Ph.D." has few), with a space or nothing behind it. */
function sentenceOf(body: string): string {
  STOP.lastIndex = 0;
  for (let stop = STOP.exec(body); stop; stop = STOP.exec(body)) {
    const end = stop.index + 1;
    const next = body.charAt(end);
    if (stop[0] === '।') return body.slice(0, end);
    if (
      (next === '' || /\s/.test(next)) &&
      /[^\s.\p{Lu}]{3}$/u.test(body.slice(Math.max(0, end - 4), end - 1))
    )
      return body.slice(0, end);
  }
  return body;
}

/** What is seen of a story's start. */
export interface Start {
  /** Nothing is left, or only its first letters are. */
  empty: boolean;
  /** A word in small letters that no title would keep small, and some more words. */
  tells: boolean;
  /** Somebody said it, or it happened on a weekday. */
  reports: boolean;
  /** It has a finite verb. */
  verb: boolean;
  /** Words of the first sentence. */
  count: number;
  /** It is as long as leads are. */
  long: boolean;
  /** Persons of a play speak so. */
  speaks: boolean;
  /** It starts with an article or a preposition. */
  article: boolean;
  /** It ends soon, without a full stop. */
  heading: boolean;
  asks: boolean;
  /** Another dash between spaces: "Oslo — the capital — has". */
  dashed: boolean;
  sentence: string;
}

const namesWeekday = (words: readonly string[]): boolean =>
  words.some((word) => word.length > 4 && weekdayOf(word) !== undefined);

/** Reads what follows a line's closer. */
export function startOf(head: string, at: number): Start {
  const body = head.slice(at, at + LONGEST).trim();
  const sentence = sentenceOf(body);
  const words = wordsOf(sentence);
  const verb = words.some((word) => TELLS.has(word));
  const near = body.slice(0, ENOUGH);
  const caseless = CASELESS.test(near);
  return {
    empty: body === '',
    tells: caseless || (words.length > 3 && tellsIn(near)),
    reports:
      words.length > 4 &&
      (words.some((word) => REPORTS.has(word.toLowerCase())) ||
        DAY_IN_BRACKETS.test(sentence) ||
        namesWeekday(words)),
    verb,
    count: words.length,
    long: words.length >= LEAD,
    speaks: words.some((word) => SPEAKS.has(word)),
    article: ARTICLES.has(words[0] ?? '') || /^[LlDd]['’]\p{L}/u.test(body),
    heading: body.length < HEADING && !/[.!?।…]["”»]?$/.test(body),
    asks: sentence.endsWith('?'),
    dashed: /\s[-–—]{1,2}\s/.test(sentence),
    sentence,
  };
}
