import type { Core } from '@strapi/strapi';
import { rulesOf, type RightsRule } from '../../../domain/rights';
import type { HouseRights } from '../../../domain/stamps';
import { defaultLocale } from '../platform/locale';
import { house } from '.';

/** The rules that hold now; none where nobody is named whose copyright it is. */
export const houseRules = async (strapi: Core.Strapi): Promise<RightsRule[]> => rulesOf(await house(strapi));

/** What stamps of a type are made by now; ask anew for each piece of work. */
export const rightsOf = async (
  strapi: Core.Strapi,
  { localized }: { localized: boolean },
): Promise<HouseRights> => ({
  rules: await houseRules(strapi),
  // Articles of a type with languages say their own.
  language: localized ? undefined : await defaultLocale(strapi),
});

/** IANA zone of the newsroom, in which days begin. */
export const timeZoneOf = async (strapi: Core.Strapi): Promise<string> => (await house(strapi)).timeZone;
