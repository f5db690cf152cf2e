import { readerCaseName } from '../casing';
import { looksLikeOrganisation } from '../organisations';
import { type Rule } from '../reading';

/** "photo by jo reyes": somebody who writes all small, in two words and no user name. */
const SMALL = /^\p{Ll}{2,}(?:[-'’]\p{Ll}{2,})? \p{Ll}{3,}(?:[-'’]\p{Ll}{2,})?$/u;

const capitalised = (name: string): string =>
  name.replace(/(^|[\s-])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

/** `SÉVERINE CHAUVEL` -> `Séverine Chauvel`: last, when the least shouted of two spellings is chosen. */
export const creatorCasing: Rule = (reading) => ({
  ...reading,
  creators: reading.creators.map((name) =>
    SMALL.test(name) && !looksLikeOrganisation(name) ? capitalised(name) : readerCaseName(name),
  ),
});
