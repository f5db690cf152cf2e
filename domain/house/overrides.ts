import { type GivenSettings, type HouseSettings, withDefaults } from './settings';

/** What a page changes and puts back one by one; a rule is one too, as `rules.<key>`. */
const UNITS = [
  'publication',
  'site',
  'holder',
  'aliases',
  'otherSources',
  'timeZone',
  'articleUrl',
  'templates',
  'usageTerms',
  'licence',
  'acquireLicensePage',
  'styles.dateline',
  'styles.credit',
  'styles.datelineTemplate',
  'styles.creditTemplate',
  'machineTerms',
] as const;

const RULE = 'rules.';

export const ruleUnit = (key: string): string => RULE + key;

export const isUnit = (unit: string): boolean =>
  (UNITS as readonly string[]).includes(unit) || (unit.startsWith(RULE) && unit.length > RULE.length);

/** What was set on the page, by unit; null takes away what the file has. */
export type Overrides = Readonly<Record<string, unknown>>;

type Values = Record<string, unknown>;

const partsOf = (unit: string): [group: string, name: string | undefined] => {
  const at = unit.indexOf('.');
  return at < 0 ? [unit, undefined] : [unit.slice(0, at), unit.slice(at + 1)];
};

/** The value of a unit; undefined where it is not set. */
export const unitOf = (settings: GivenSettings, unit: string): unknown => {
  const [group, name] = partsOf(unit);
  const value = (settings as Values)[group];
  if (name === undefined) return value;
  const values = (value ?? {}) as Values;
  return Object.hasOwn(values, name) ? values[name] : undefined;
};

const without = (values: Values, name: string): Values =>
  Object.fromEntries(Object.entries(values).filter(([key]) => key !== name));

const withValue = (values: Values, name: string, value: unknown): Values =>
  value === null || value === undefined
    ? without(values, name)
    : Object.fromEntries([...Object.entries(without(values, name)), [name, value]]);

/** The settings that hold: the page's where it changed one, else the file's, else the plugin's own. */
export const withOverrides = (file: GivenSettings, overrides: Overrides): HouseSettings => {
  let settings: Values = { ...file };
  for (const [unit, value] of Object.entries(overrides)) {
    if (!isUnit(unit)) continue;
    const [group, name] = partsOf(unit);
    const changed = name === undefined ? value : withValue((settings[group] ?? {}) as Values, name, value);
    settings = withValue(settings, group, changed);
  }
  return withDefaults(settings as GivenSettings);
};

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, one]) => [name, sorted(one)]),
  );
};

/** Whether two values of a unit say the same; nothing is nothing, however it is written. */
export const sameValue = (one: unknown, other: unknown): boolean =>
  JSON.stringify(sorted(one) ?? null) === JSON.stringify(sorted(other) ?? null);
