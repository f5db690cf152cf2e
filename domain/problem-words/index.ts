import type { Problem } from '../shape';
import { EN } from './en';
import { KO } from './ko';

const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = { en: EN, ko: KO };

/** Why a text cannot be taken for a field, such as "a dateline": nothing is found in it. */
export const unreadable = (what: string): string => `is not ${what} that can be read`;

const UNREADABLE = new RegExp(`^${unreadable('.+')}$`);

/** The path below the field, without the places of lists: "date.day". */
const below = (path: Problem['path']): string =>
  path
    .slice(1)
    .filter((key) => !/^\d+$/.test(String(key)))
    .join('.');

/**
 * A problem as a sentence for an editor: in their language where the words are there, else the reason as it
 * is, without the path in front of it.
 *
 * @param language BCP 47, or a code of Strapi's panel
 */
export const problemInWords = ({ path, message }: Problem, language = 'en'): string => {
  const words: Readonly<Record<string, string>> = WORDS[language] ?? EN;
  const key = below(path) || (UNREADABLE.test(message) ? 'unread' : '');
  return words[key] ?? message;
};
