import { fault, type SettingsCheck, textsIn } from './problem';

/** An empty template would print an empty notice. */
export const texts: SettingsCheck = (settings) =>
  textsIn(settings)
    .filter(({ text }) => text.trim() === '')
    .map(({ path }) => fault(path, 'empty', 'is empty'));
