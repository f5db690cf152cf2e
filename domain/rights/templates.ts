import { forLocale, languageOf } from './locale';
import type { Texts } from './types';

export const DEFAULT_TEMPLATE = '© {holder}({site}). All rights reserved.';

/** For copy of a source that the house has no rule for, in every language: no more than whose it is. */
export const OTHERS_TEMPLATE = '© {year} {holder}';

/** The notices that a house starts with, as papers of each language print theirs. */
export const TEMPLATES: Texts = {
  en: DEFAULT_TEMPLATE,
  ko: 'ⓒ {holder}, 무단전재 및 재배포, AI 학습 및 활용 금지',
  ja: '© {holder} 無断転載・複製を禁じます。',
  zh: '© {holder} 版权所有，未经授权不得转载。',
  'zh-Hant': '© {holder} 版權所有，未經授權不得轉載。',
  de: '© {holder} ({site}). Alle Rechte vorbehalten.',
  fr: '© {holder} ({site}). Tous droits réservés.',
  es: '© {holder} ({site}). Todos los derechos reservados.',
};

/** Chinese is printed in two scripts: "zh-TW" and "zh-HK" in the traditional one. */
const inScript = (locale: string): string => {
  if (languageOf(locale) !== 'zh') return locale;
  try {
    return new Intl.Locale(locale).maximize().script === 'Hant' ? 'zh-Hant' : 'zh';
  } catch {
    return locale;
  }
};

/** The template of a rule for a language, else the one that ships, else the rule's English, else English. */
export const templateFor = (templates: Texts | undefined, locale: string | null | undefined): string =>
  forLocale(templates, locale) ??
  (locale ? forLocale(TEMPLATES, inScript(locale)) : undefined) ??
  (locale ? forLocale(templates, 'en') : undefined) ??
  DEFAULT_TEMPLATE;
