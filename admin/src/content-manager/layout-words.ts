import type { StrapiApp } from '@strapi/strapi/admin';
import { isWordKey, word, type WordKey } from '../translations/message';

/** The plugin's word in the language of the signed-in editor. */
export type Say = (key: WordKey) => string;

interface AdminState {
  admin_app?: { language?: { locale?: string } };
}

type Translations = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;

/** Layouts are made outside of React's tree, where react-intl can't be asked: the same words, read directly. */
export const wordsOf =
  (app: Pick<StrapiApp, 'store' | 'configurations'>): Say =>
  (key) => {
    const { id, defaultMessage } = word(key);
    const state: AdminState = app.store?.getState() ?? {};
    const translations: Translations = app.configurations.translations;
    return translations[state.admin_app?.language?.locale ?? 'en']?.[id] ?? defaultMessage;
  };

/** A word in the editor's language, only where it is still the plugin's own English one: a host's stays. */
export const translated = <Text>(text: Text, key: string, say: Say): Text | string =>
  isWordKey(key) && text === word(key).defaultMessage ? say(key) : text;
