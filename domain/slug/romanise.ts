import { romanize } from 'es-hangul';
import { readHanja } from './headline-hanja';

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
 * Pinyin, kana and every other script by any-ascii. A Korean headline's hanja are read the Korean way; the
 * kanji of a Japanese one (by its language, or by its kana) go the way of its kana, without a pause between
 * words.
 *
 * @param language "ko", "ja"; '' where it is not known.
 */
export const romanise = async (text: string, language = ''): Promise<string> => {
  const read = language === 'ko' ? readHanja(text) : text;
  const hangulRead = read.normalize('NFC').replace(HANGUL, (run) => romanize(run));
  if (hangulRead.search(HAN) < 0 && hangulRead.search(REST) < 0) return hangulRead;
  const readRest = await (rest ??= loadRest());
  const isJapanese = language === 'ja' || KANA.test(text);
  const readHan: Reading = isJapanese ? (run) => readRest(run).toLowerCase() : await (han ??= loadHan());
  return hangulRead.replace(HAN, readHan).replace(REST, readRest);
};
