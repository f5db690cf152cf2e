import type { Core } from '@strapi/strapi';
import { rulesOf, type RightsRule } from '../../domain/rights';
import { house } from './house';

/** The rules that hold now; none where nobody is named whose copyright it is. */
export const houseRules = async (strapi: Core.Strapi): Promise<RightsRule[]> => rulesOf(await house(strapi));

/** The attributes of an article that make up its stamp; a client never sets them. */
export const STAMP = [
  'firstPublishedAt',
  'copyrightHolder',
  'copyrightYear',
  'copyrightNotice',
  'usageTerms',
  'copyrightRule',
] as const;

export type StampAttribute = (typeof STAMP)[number];

export type Stamp = {
  firstPublishedAt?: Date | string | null;
  copyrightHolder?: string | null;
  copyrightYear?: number | null;
  copyrightNotice?: string | null;
  usageTerms?: string | null;
  copyrightRule?: string | null;
};
