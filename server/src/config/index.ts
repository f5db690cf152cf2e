import type { HouseSettings } from '../../../domain/house';
import { problemsOf } from './schema';

/** `newsroom.config` in the host's `config/plugins`. */
export type NewsroomConfig = HouseSettings;

const defaults: NewsroomConfig = { timeZone: 'UTC', styles: {} };

export const config = {
  default: defaults,
  /** @throws Error with a sentence that names each wrong key; it stops the start. */
  validator(value: unknown): void {
    const problems = problemsOf(value);
    if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('. '));
  },
};
