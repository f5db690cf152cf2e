import type { Texts } from './types';

export const isLocale = (text: string): boolean => /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/.test(text);

export const languageOf = (locale: string): string => locale.split('-')[0] ?? '';

/** The text for a locale, or for what it is a kind of: "pt-BR" is served by "pt", "zh-Hant-TW" by "zh-Hant". */
export const forLocale = (
  texts: Texts | undefined,
  locale: string | null | undefined,
): string | undefined => {
  if (!texts || !locale) return undefined;
  for (let name = locale; name; name = name.slice(0, Math.max(0, name.lastIndexOf('-'))))
    if (Object.hasOwn(texts, name)) return texts[name];
  return undefined;
};

/** Whether two locales are one: "pt-br" is "pt-BR". */
export const sameLocale = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
