import { romanize } from 'es-hangul';

const HANGUL = /[\uAC00-\uD7A3]+/g;
const HAN = /\p{Script=Han}+/gu;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const REST = /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{P}\p{N}\p{S}\s]+/gu;

type Reading = (run: string) => string;

const spaced = (words: string): string => ` ${words} `;

/** Word by word, since a character's reading depends on its word: 银行 yinhang, 举行 juxing. */
const loadHan = async (): Promise<Reading> => {
  const { pinyin } = await import('pinyin-pro');
  const words = new Intl.Segmenter('zh', { granularity: 'word' });
  return (run) =>
    spaced(
      [...words.segment(run)]
        .map(({ segment }) => pinyin(segment, { toneType: 'none', type: 'array', v: true }).join(''))
        .join(' '),
    );
};

const loadRest = async (): Promise<Reading> => (await import('any-ascii')).default;

// Their tables are large: a server that starts, and a newsroom that never needs them, should not wait for them.
let han: Promise<Reading> | undefined;
let rest: Promise<Reading> | undefined;

/**
 * Scripts that `slugify` has no letters for, in Latin: Hangul by the Revised Romanization, Han by Hanyu
 * Pinyin, kana and every other script by any-ascii. A headline with kana is Japanese: its kanji go the way
 * of its kana, without a pause between words.
 */
export const romanise = async (text: string): Promise<string> => {
  const hangulRead = text.normalize('NFC').replace(HANGUL, (run) => romanize(run));
  if (hangulRead.search(HAN) < 0 && hangulRead.search(REST) < 0) return hangulRead;
  const readRest = await (rest ??= loadRest());
  const readHan: Reading = KANA.test(text) ? (run) => readRest(run).toLowerCase() : await (han ??= loadHan());
  return hangulRead.replace(HAN, readHan).replace(REST, readRest);
};
