import { isDay } from '../calendar';
import { namesOf } from '../source';
import { type PlacedRule, rulesIn, type SettingsCheck, type SettingsProblem } from './problem';

const hasPeriod = ({ rule }: PlacedRule): boolean => Boolean(rule.validFrom || rule.validTo);

const isReadable = ({ rule }: PlacedRule): boolean =>
  [rule.validFrom, rule.validTo].every((day) => day === undefined || isDay(day));

/** The first day on which both hold; '' where both always do; undefined where there is none. */
const bothFrom = (one: PlacedRule, other: PlacedRule): string | undefined => {
  const from = [one.rule.validFrom ?? '', other.rule.validFrom ?? ''].sort().at(-1) ?? '';
  const ends = [one.rule.validTo, other.rule.validTo].filter((day) => day !== undefined).sort();
  return ends[0] !== undefined && ends[0] < from ? undefined : from;
};

/** What both take: a name that they share, or all sources where neither names one. */
const sharedName = (one: PlacedRule, other: PlacedRule): string | undefined => {
  const [names, others] = [namesOf(one.rule), namesOf(other.rule)];
  if (names.length === 0 && others.length === 0) return '';
  return names.find((name) => others.includes(name));
};

const said = (one: PlacedRule, name: string): string =>
  [one.rule.source ?? '', ...(one.rule.aliases ?? [])].find(
    (given) => namesOf({ source: given })[0] === name,
  ) ?? name;

const overlapOf = (one: PlacedRule, other: PlacedRule): SettingsProblem[] => {
  // Of a rule with a period and one without, the first says more, and wins.
  if (hasPeriod(one) !== hasPeriod(other) || !isReadable(one) || !isReadable(other)) return [];
  if ((one.rule.locale ?? '').toLowerCase() !== (other.rule.locale ?? '').toLowerCase()) return [];
  const name = sharedName(one, other);
  const from = bothFrom(one, other);
  if (name === undefined || from === undefined) return [];
  const copy = name === '' ? 'every source' : `"${said(one, name)}"`;
  const locale = one.rule.locale ? ` in "${one.rule.locale}"` : '';
  const since = from === '' ? '' : ` from ${from} on`;
  return [
    {
      path: [...other.path, name === '' ? 'validFrom' : 'source'],
      code: 'overlap',
      message: `rules "${one.key}" and "${other.key}" overlap: both are for ${copy}${locale}${since}`,
      values: { one: one.key, other: other.key },
    },
  ];
};

/** Of two rules that take the same article neither is the right one. */
export const overlap: SettingsCheck = (settings) => {
  const rules = rulesIn(settings);
  return rules.flatMap((one, at) => rules.slice(at + 1).flatMap((other) => overlapOf(one, other)));
};
