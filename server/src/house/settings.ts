import type { Core } from '@strapi/strapi';
import {
  isUnit,
  sameValue,
  unitOf,
  withOverrides,
  type GivenSettings,
  type Overrides,
} from '../../../domain/house';
import type { SettingsState } from '../../../domain/api/settings';
import type { Problem } from '../../../domain';
import { SETTINGS, recordChange } from '../changes/record';
import { fileConfig } from '../config';
import { problemsOf } from '../config/schema';
import { forgetHouse, overridesOf } from '.';
import { ensureRow, readRow, replaceRow, storedIn, type Override, type Row, type Stored } from './store';

const stateOf = (file: GivenSettings, stored: Stored): SettingsState => {
  const overrides = overridesOf(stored);
  return {
    revision: stored.revision,
    file,
    overrides,
    changedInFile: Object.entries(stored.overrides)
      .filter(([unit, override]) => !sameValue(override.file, unitOf(file, unit)))
      .map(([unit]) => unit),
    problems: problemsOf(withOverrides(file, overrides)),
    ...(stored.savedAt ? { savedBy: stored.savedBy, savedAt: stored.savedAt } : {}),
  };
};

export const settingsState = async (strapi: Core.Strapi): Promise<SettingsState> =>
  stateOf(fileConfig(strapi), storedIn(await readRow(strapi)));

export interface Save {
  /** The revision that was changed. */
  revision: number;
  /** All that is to differ from the file; what is not here follows it. */
  overrides: Overrides;
  /** Whose save it is, for those who are too late. */
  by: string;
}

export type SaveResult =
  { outcome: 'saved' | 'conflict'; state: SettingsState } | { outcome: 'refused'; problems: Problem[] };

/** Only what differs from the file is kept; a value that stays keeps what the file said when it was set. */
const kept = (file: GivenSettings, before: Stored, overrides: Overrides): Record<string, Override> =>
  Object.fromEntries(
    Object.entries(overrides)
      .filter(([unit, value]) => !sameValue(value, unitOf(file, unit)))
      .map(([unit, value]) => {
        const old = before.overrides[unit];
        return [unit, old && sameValue(old.value, value) ? old : { value, file: unitOf(file, unit) ?? null }];
      }),
  );

const unknownUnits = (overrides: Overrides): Problem[] =>
  Object.keys(overrides)
    .filter((unit) => !isUnit(unit))
    .map((unit) => ({ path: [unit], message: `"${unit}" is not a setting of this page` }));

/** Every story is printed by the settings. */
const replaceAndTell = async (strapi: Core.Strapi, row: Row, next: Stored): Promise<boolean> =>
  await strapi.db.transaction(async (): Promise<boolean> => {
    const written = await replaceRow(strapi, row, next);
    if (written) await recordChange(strapi, { what: SETTINGS });
    return written;
  });

/** Saves what was changed on the page, unless it is unfit or somebody else saved in the meantime. */
export const saveSettings = async (strapi: Core.Strapi, save: Save): Promise<SaveResult> => {
  const file = fileConfig(strapi);
  const unknown = unknownUnits(save.overrides);
  const problems = unknown.length > 0 ? unknown : problemsOf(withOverrides(file, save.overrides));
  if (problems.length > 0) return { outcome: 'refused', problems };

  const row = await ensureRow(strapi);
  const before = storedIn(row);
  const next: Stored = {
    revision: before.revision + 1,
    overrides: kept(file, before, save.overrides),
    savedBy: save.by,
    savedAt: new Date().toISOString(),
  };
  const written = before.revision === save.revision && (await replaceAndTell(strapi, row, next));
  forgetHouse(strapi);
  return written
    ? { outcome: 'saved', state: stateOf(file, next) }
    : { outcome: 'conflict', state: await settingsState(strapi) };
};

/** At the start: the file alone was checked when it was read, what the page changed of it was not. */
export const warnOfUnfitSettings = async (strapi: Core.Strapi): Promise<void> => {
  const { problems } = await settingsState(strapi);
  for (const { message } of problems)
    strapi.log.warn(`newsroom: the file and Settings → Newsroom don't fit together: ${message}`);
};
