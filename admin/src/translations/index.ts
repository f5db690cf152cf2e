import { PLUGIN_ID } from '../plugin-id';
import en from './en.json';
import { ENGLISH, problemWords } from './message';

type Words = Readonly<Record<string, string>>;

/** English is in the first load, because it is the default of every word; the others come when asked for. */
const LANGUAGES: Readonly<Record<string, () => Promise<Words>>> = {
  en: async () => ENGLISH,
  ko: async () => {
    const [{ KO }, ...words] = await Promise.all([
      import('../../../domain/problem-words/ko'),
      import('./ko.json'),
      import('./article.ko.json'),
      import('./picture.ko.json'),
      import('./settings.ko.json'),
      import('./stamps.ko.json'),
    ]);
    return Object.assign(problemWords(KO), ...words.map((one) => one.default));
  },
};

const prefixed = (words: Words): Record<string, string> =>
  Object.fromEntries(Object.entries(words).map(([key, text]) => [`${PLUGIN_ID}.${key}`, text]));

const TYPES = ['type.article', 'type.correspondent', 'type.special-coverage'] as const;

/** Strapi heads the list of a type with the word whose id is the English name of the type. */
const headings = (words: Words): Record<string, string> =>
  Object.fromEntries(TYPES.flatMap((type) => (words[type] ? [[en[type], words[type]]] : [])));

/** The plugin's words in each language that the admin panel of the host offers. */
export const registerTrads = ({ locales }: { locales: string[] }) =>
  Promise.all(
    locales.map(async (locale) => {
      const words = (await LANGUAGES[locale]?.()) ?? {};
      return { locale, data: { ...prefixed(words), ...headings(words) } };
    }),
  );
