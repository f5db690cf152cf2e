import anyAscii from 'any-ascii';
import { romanize } from 'es-hangul';
import { pinyin } from 'pinyin-pro';

const HANGUL = /[\uAC00-\uD7A3]+/g;
const HAN = /\p{Script=Han}+/gu;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const REST = /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{P}\p{N}\p{S}\s]+/gu;

const spaced = (words: string): string => ` ${words} `;

const chinese = new Intl.Segmenter('zh', { granularity: 'word' });

/** Word by word, since a character's reading depends on its word: 银行 yinhang, 举行 juxing. */
const readHan = (text: string): string =>
  [...chinese.segment(text)]
    .map(({ segment }) => pinyin(segment, { toneType: 'none', type: 'array', v: true }).join(''))
    .join(' ');

/**
 * Scripts that `slugify` has no letters for, in Latin: Hangul by the Revised Romanization, Han by Hanyu
 * Pinyin, kana and every other script by any-ascii. A headline with kana is Japanese: its kanji go the way
 * of its kana, without a pause between words.
 */
export const romanise = (text: string): string => {
  const japanese = KANA.test(text);
  return text
    .normalize('NFC')
    .replace(HANGUL, (run) => romanize(run))
    .replace(HAN, (run) => (japanese ? anyAscii(run).toLowerCase() : spaced(readHan(run))))
    .replace(REST, (run) => anyAscii(run));
};
