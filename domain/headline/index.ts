/** What a column of Strapi's for one line holds, in UTF-16 units, as Strapi counts; it refuses more. */
export const COLUMN_LENGTH = 255;

/** About 600 pixels, in halves of a Korean syllable's width: what a page of search results prints of a title. */
const SEARCH_WIDTH = 62;

/** Letters that are printed twice as wide as Latin ones: Hangul, kana, Chinese characters, full-width forms. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Whether search engines print only the beginning of a headline: by its width, not by its letters' number. */
export const isCutInSearch = (headline: string): boolean => {
  const letters = [...headline.trim().normalize('NFC')].filter((letter) => !/\p{M}/u.test(letter));
  const width = letters.reduce((sum, letter) => sum + (WIDE.test(letter) ? 2 : 1), 0);
  return width > SEARCH_WIDTH;
};
