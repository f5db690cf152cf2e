import { SIGNING_LANGUAGES, type Body, type SigningLanguage } from './types';

/** Rows of one part of the world by country: ISO 3166-1 alpha-2, or `--` for those of none. */
export type RowsByCountry = Readonly<Record<string, string>>;

const listOf = (text: string): string[] => text.split(', ').filter(Boolean);

/** "zh 新华社, 新華社" -> ["zh", "新华社, 新華社"]; a word alone has nothing behind it. */
const fieldOf = (text: string): [string, string] => {
  const gap = text.indexOf(' ');
  return gap < 0 ? [text, ''] : [text.slice(0, gap), text.slice(gap + 1)];
};

const readRow = (country: string, row: string): Body => {
  const [name = '', ...rest] = row.split('; ');
  const fields = new Map(rest.map(fieldOf));
  const signed = (key: string): string[] => {
    const names = fields.get(key);
    return names === undefined ? [] : [name, ...listOf(names)];
  };
  const languages = SIGNING_LANGUAGES.filter((language) => fields.has(language));
  return {
    name,
    aliases: listOf(fields.get('prints') ?? ''),
    ...(fields.has('distributor') && { distributor: true }),
    ...(fields.has('platform') && { platform: true }),
    ...(fields.has('members') && { members: true }),
    ...(country !== '--' && { country }),
    signs: signed('signs'),
    signsIn: Object.fromEntries(languages.map((language) => [language, signed(language)])) as Partial<
      Record<SigningLanguage, string[]>
    >,
    twins: listOf(fields.get('twins') ?? ''),
    exact: fields.has('exact'),
    joint: fields.has('joint'),
    capitals: fields.has('capitals'),
  };
};

/**
 * One agency, paper, broadcaster, picture service or company a row, under its country: the name that readers
 * know, then what is to be said of it, `; ` between two and `, ` between names.
 *
 * - `signs …`: it signs datelines, under its name and under these
 * - `ko …`, `zh …`, `ja …`, `en-KR …`: the same in the lines of Korean, Chinese and Japanese desks, and of the
 *   English editions of Korean papers
 * - `prints …`: spellings for which a credit prints the name
 * - `twins …`: names that a credit keeps as printed, though they are the same body; so are all that sign
 * - `exact`: a credit means it only where it is written to the letter, for "Map" and "Nina" are other things
 * - `joint`: no body, but the signature of two at once: datelines know it, credits do not
 * - `capitals`: it sets its name in capitals for looks alone
 * - `distributor`, `platform`, `members`: see {@link import('./types').Agency}
 *
 * A name alone is one that credits know and no dateline is signed with.
 */
export const readRows = (table: RowsByCountry): Body[] =>
  Object.entries(table).flatMap(([country, rows]) => rows.split('\n').map((row) => readRow(country, row)));
