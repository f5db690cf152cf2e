import { fillTemplate } from './template';
import type { ArticleFacts, RightsRule } from './types';

export const ADDRESS_TOKENS = ['site', 'slug', 'locale'] as const;

export const DEFAULT_ADDRESS = 'https://{site}/{slug}';

/** "https://www.example.com/" is the site "www.example.com". */
export const hostOf = (site: string): string =>
  site
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/\/+$/, '');

/** An article's address for readers; '' where the site or the slug is not known yet. */
export const articleUrl = (
  { site, articleUrl: template = DEFAULT_ADDRESS }: Pick<RightsRule, 'site' | 'articleUrl'>,
  { slug, language }: Pick<ArticleFacts, 'slug' | 'language'>,
): string => {
  const values = {
    site: hostOf(site ?? ''),
    slug: encodeURIComponent(slug?.trim() ?? ''),
    locale: language ?? '',
  };
  const missing = ADDRESS_TOKENS.some((name) => template.includes(`{${name}}`) && values[name] === '');
  return missing ? '' : fillTemplate(template, values);
};
