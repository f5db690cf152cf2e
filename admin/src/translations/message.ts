import { EN as problems } from '../../../domain/problem-words/en';
import { PLUGIN_ID } from '../plugin-id';
import en from './en.json';

/** Of what the server says too. */
type ProblemKey = `field.problem.${keyof typeof problems}`;

export type WordKey = keyof typeof en | ProblemKey;

/** Words of problems, as the panel keys them. */
export const problemWords = (words: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(words).map(([path, text]) => [`field.problem.${path}`, text]));

/** English, which is the default of every word. */
export const ENGLISH = { ...en, ...problemWords(problems) } as Readonly<Record<WordKey, string>>;

export const isWordKey = (key: string): key is WordKey => key in ENGLISH;

/** The plugin's word as react-intl takes it; English is the default in every language without its own. */
export const word = (key: WordKey) => ({ id: `${PLUGIN_ID}.${key}`, defaultMessage: ENGLISH[key] });
