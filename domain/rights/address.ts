import { wellFormed } from '../text';
import { webAddress } from '../web-address';
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

/** A site's own address, encoded: `https://www.example.com/`; nothing where it is no host. */
export const siteAddress = (site: string | undefined): string | undefined => {
  const host = hostOf(site ?? '');
  return host === '' ? undefined : webAddress(`https://${host}/`);
};

/** An article's address for readers, encoded; '' where the site or the slug is not known yet. */
export const articleUrl = (
  { site, articleUrl: template = DEFAULT_ADDRESS }: Pick<RightsRule, 'site' | 'articleUrl'>,
  { slug, language }: Pick<ArticleFacts, 'slug' | 'language'>,
): string => {
  const values = {
    site: hostOf(site ?? ''),
    slug: encodeURIComponent(wellFormed(slug?.trim() ?? '')),
    locale: language ?? '',
  };
  const missing = ADDRESS_TOKENS.some((name) => template.includes(`{${name}}`) && values[name] === '');
  return missing ? '' : (webAddress(fillTemplate(template, values)) ?? '');
};
