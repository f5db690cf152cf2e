import type { GivenSettings, Overrides } from '../house';
import type { Problem } from '../shape';

/** What is wrong with a setting; those who say it in another language go by the code and its values. */
export interface SettingsFault extends Problem {
  code?: string;
  values?: Readonly<Record<string, string>>;
}

/** The settings with where each comes from: the answer of `GET /newsroom/settings`. */
export interface SettingsState {
  revision: number;
  /** What `config/plugins` says. */
  file: GivenSettings;
  /** What was changed on the page, by unit. */
  overrides: Overrides;
  /** Units that were changed here and have since been changed in the file too. */
  changedInFile: string[];
  /** What no longer fits together, as where a rule of the file overlaps one of the page. */
  problems: SettingsFault[];
  savedBy?: string;
  savedAt?: string;
}
