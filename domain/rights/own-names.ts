import { folded, namesOf, OWN } from './source';
import type { RightsSettings, RuleScope } from './types';

/** What of a house's settings says how it signs. */
export type Signing = Pick<RightsSettings, 'publication' | 'holder' | 'site' | 'aliases'>;

/** The names by which copy is the house's own, folded: with their article and without, and its site. */
export const ownNamesOf = ({ publication = '', holder = '', site = '', aliases = [] }: Signing): string[] => {
  const host = site.replace(/^https?:\/\//i, '').replace(/\/.*$/, '');
  const names = [publication, holder].flatMap((name) => [name, name.replace(/^the\s+/i, '')]);
  const all = [...names, host, host.replace(/^www\./i, ''), ...aliases, OWN];
  return [...new Set(all.map(folded).filter(Boolean))];
};

/**
 * What the house may sign a dateline with for short, folded: "The Harbour Times" is THT and HT. An agency of
 * the trade may sign the same: ask whether it does.
 */
export const initialsOf = ({ publication = '', holder = '' }: Signing): string[] =>
  [publication, holder].flatMap((name) => {
    const letters = (name.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => [...word][0] ?? '').join('');
    const short = /^the\s/i.test(name) ? [letters, letters.slice(1)] : [letters];
    return short.filter(({ length }) => length > 1).map(folded);
  });

/** What an article's `source` says of an agency: as the house's rule for it names it, else as it is printed. */
export const sourceNamed = (agency: string, rules: readonly RuleScope[]): string =>
  rules.find((rule) => namesOf(rule).includes(folded(agency)))?.source ?? agency;

/** Whether copy of a source is the house's own. */
export const isOwnSource = (source: string, ownNames: readonly string[]): boolean =>
  folded(source) === '' || ownNames.includes(folded(source));
