import en from '../../translations/settings.en.json';
import { useWordsWith } from '../../translations/use-words-with';

/** A word of this page; they come with it, and not with the first load of the panel. */
export type PageWord = keyof typeof en;

export const isPageWord = (key: string): key is PageWord => key in en;

/** The one way in which this page says something: its own words and the fields', in the editor's language. */
export const useSettingsWords = () => useWordsWith(en);
