import type { Core } from '@strapi/strapi';
import { strapiService } from './strapi-services';

/** BCP 47: the language of what says none. */
export const defaultLocale = (strapi: Core.Strapi): Promise<string> =>
  strapiService(strapi, 'plugin::i18n.locales').getDefaultLocale();

/** The languages that entries may be in: their codes (BCP 47) and their names as the admin shows them. */
export const contentLocales = async (strapi: Core.Strapi): Promise<{ code: string; name: string }[]> =>
  (await strapiService(strapi, 'plugin::i18n.locales').find()).map(({ code, name }) => ({ code, name }));

/** Whether a text is one language tag of BCP 47, such as "en" or "pt-BR". */
export const isLocale = (text: string): boolean => {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
};
