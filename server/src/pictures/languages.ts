import type { Core } from '@strapi/strapi';
import { house } from '../house';
import { contentLocales, defaultLocale } from '../platform/locale';
import { languageOfZone } from '../../../media/metadata/writing-systems';

/** For how long a server goes by what it read, in milliseconds, as with the house's settings. */
const FRESH_FOR = 1000;

const known = new WeakMap<Core.Strapi, { readAt: number; languages: readonly string[] }>();

/** The default one first; in the middle of a data transfer there is none. */
const localesOf = async (strapi: Core.Strapi): Promise<string[]> => {
  const [first, all] = await Promise.all([defaultLocale(strapi), contentLocales(strapi)]);
  return [first, ...all.map(({ code }) => code)].filter(Boolean);
};

/**
 * What the house writes in, BCP 47, in its order: the locales of its articles, those of its rights, and the
 * language of where its newsroom is.
 */
export const houseLanguages = async (strapi: Core.Strapi): Promise<readonly string[]> => {
  const before = known.get(strapi);
  if (before && Date.now() - before.readAt < FRESH_FOR) return before.languages;
  const readAt = Date.now();
  const { templates = {}, usageTerms = {}, rules = {}, timeZone } = await house(strapi);
  const ofRules = Object.values(rules).flatMap((rule) => [
    ...(rule.locale ? [rule.locale] : []),
    ...Object.keys(rule.templates ?? {}),
  ]);
  const ofZone = languageOfZone(timeZone);
  const languages = [
    ...new Set([
      ...(await localesOf(strapi)),
      ...Object.keys(templates),
      ...Object.keys(usageTerms),
      ...ofRules,
      ...(ofZone ? [ofZone] : []),
    ]),
  ];
  known.set(strapi, { readAt, languages });
  return languages;
};
