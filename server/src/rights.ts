import type { Core } from '@strapi/strapi';
import type { RightsRule } from '../../domain/rights';
import type { NewsroomConfig } from './config';

/** The house's rule from `config/plugins`, or nothing where neither holder nor publication is named. */
export const houseRule = (strapi: Core.Strapi): RightsRule | undefined => {
  const { holder, ...rest } = strapi.config.get<NewsroomConfig>('plugin::newsroom');
  const named = holder || rest.publication;
  return named ? { ...rest, holder: named } : undefined;
};

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

/** `copyrightRule` of a notice that came with the copy, and of one that the house made. */
export const SUPPLIED = 'supplied';
export const HOUSE = 'house';
