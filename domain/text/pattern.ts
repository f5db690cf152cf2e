/** The words as alternatives of a regular expression, each to the letter; the first that fits is taken. */
export const anyOf = (words: readonly string[]): string =>
  words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|');
