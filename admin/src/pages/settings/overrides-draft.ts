import type { SettingsState } from '../../../../domain/api/settings';
import {
  type HouseSettings,
  type Overrides,
  sameValue,
  unitOf,
  withOverrides,
} from '../../../../domain/house';

export type Origin = 'file' | 'here' | 'default';

export const originOf = ({ file }: SettingsState, draft: Overrides, unit: string): Origin => {
  if (Object.hasOwn(draft, unit)) return 'here';
  return unitOf(file, unit) === undefined ? 'default' : 'file';
};

const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === '' ||
  (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

/** A unit changed by hand; what says what the file says is no change. */
export const changed = (
  { file }: SettingsState,
  draft: Overrides,
  unit: string,
  value: unknown,
): Overrides => {
  const given = isNothing(value) ? null : value;
  const rest = putBack(draft, unit);
  return sameValue(given, unitOf(file, unit)) ? rest : { ...rest, [unit]: given };
};

/** A unit as the file has it. */
export const putBack = (draft: Overrides, unit: string): Overrides =>
  Object.fromEntries(Object.entries(draft).filter(([name]) => name !== unit));

/** The units in which two sets of changes differ. */
export const differing = (one: Overrides, other: Overrides): string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (unit) => Object.hasOwn(one, unit) !== Object.hasOwn(other, unit) || !sameValue(one[unit], other[unit]),
  );

/** What was typed, over what somebody else saved in the meantime. */
export const over = (theirs: SettingsState, before: SettingsState, draft: Overrides): Overrides => {
  let merged: Overrides = theirs.overrides;
  for (const unit of differing(before.overrides, draft))
    merged = Object.hasOwn(draft, unit) ? changed(theirs, merged, unit, draft[unit]) : putBack(merged, unit);
  return merged;
};

export const effective = ({ file }: SettingsState, draft: Overrides): HouseSettings =>
  withOverrides(file, draft);
