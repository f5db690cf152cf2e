import { PLUGIN_ID } from './plugin-id';
import en from './translations/en.json';

export type WordKey = keyof typeof en;

export const isWordKey = (key: string): key is WordKey => key in en;

/** The plugin's word as react-intl takes it; English is the default in every language without its own. */
export const word = (key: WordKey) => ({ id: `${PLUGIN_ID}.${key}`, defaultMessage: en[key] });
