import type { Core } from '@strapi/strapi';
import { ARTICLE, OWN_TYPES } from '../uids';
import { isSave, type Step } from './types';

export const defaultLocale = (strapi: Core.Strapi): Promise<string> =>
  strapi.plugin('i18n').service('locales').getDefaultLocale();

/**
 * Says which locale is written before anything else asks, and sets `language`. The document service would
 * look the default locale up itself, at the same cost, once the middlewares are through. The caller's own
 * data stay as they were.
 */
export const locale: Step = (strapi) => async (write, next) => {
  if (!OWN_TYPES.includes(write.uid) || !isSave(write)) return next();
  // Strapi leaves an attribute alone that is undefined; so do the steps that follow.
  const data = Object.entries(write.params.data ?? {}).filter(([, value]) => value !== undefined);
  write.params = { ...write.params, data: Object.fromEntries(data) };
  write.params.locale ||= await defaultLocale(strapi);
  if (write.uid === ARTICLE) write.params.data = { ...write.params.data, language: write.params.locale };
  return next();
};
