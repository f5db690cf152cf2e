import slugify from 'slugify';

const BEYOND_ASCII = /[^\x00-\x7F]/gu;

// Its table is large, and few headlines need it.
let anyScript: Promise<(text: string) => string> | undefined;

/** One letter by the common table, '' where it has none. */
const common = (letter: string): string => slugify(letter, { strict: true });

/**
 * Letters and figures beyond ASCII by `slugify`'s table, which slugs have always been made with ("ö" o,
 * "ж" zh); those that it does not know ("ɛ", "ḥ") by any-ascii, so that no letter is lost.
 */
export const plainLetters = async (text: string): Promise<string> => {
  const letters = new Set(text.match(BEYOND_ASCII));
  const isUnknown = (letter: string): boolean => /[\p{L}\p{N}]/u.test(letter) && common(letter) === '';
  if (![...letters].some(isUnknown)) return text.replace(BEYOND_ASCII, common);
  const read = await (anyScript ??= import('any-ascii').then((module) => module.default));
  return text.replace(BEYOND_ASCII, (letter) => common(letter) || read(letter));
};
