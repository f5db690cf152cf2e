import { defaultLocale } from '../platform/locale';
import { ARTICLE, OWN_TYPES } from '../platform/uids';
import { isSave, type Step } from './step';

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
