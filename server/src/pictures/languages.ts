import type { Core } from '@strapi/strapi';
import { house } from '../house';
import { languageOfZone } from './metadata/writings';

/** For how long a server goes by what it read, in milliseconds, as with the house's settings. */
const FRESH_FOR = 1000;

const known = new WeakMap<Core.Strapi, { readAt: number; languages: readonly string[] }>();

/** The default one first. */
const localesOf = async (strapi: Core.Strapi): Promise<string[]> => {
  const service = strapi.plugin('i18n')?.service('locales');
  if (!service) return [];
  const [first, all] = await Promise.all([service.getDefaultLocale(), service.find()]);
  return [first, ...all.map(({ code }: { code: string }) => code)];
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
