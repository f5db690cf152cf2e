import type { Core } from '@strapi/strapi';
import { onePerServer } from '../platform/one-per-server';

const TEXT = ['string', 'text'];

/**
 * The attributes that are read of an entry, and of which kinds they may be: a type of a host's own may call
 * something else by the same name. What a step or a check asks of the stored row stands here and nowhere
 * else; body and other long texts would be read by every save.
 */
const READ: Readonly<Record<string, readonly string[]>> = {
  headline: TEXT,
  name: TEXT,
  title: TEXT,
  slug: TEXT,
  source: TEXT,
  byline: TEXT,
  bylineEdited: ['boolean'],
  imageCredit: ['json'],
  pictureCaption: TEXT,
  pictureAlternativeText: TEXT,
  firstPublishedAt: ['datetime'],
  copyrightHolder: TEXT,
  copyrightYear: ['integer'],
  copyrightNotice: TEXT,
  usageTerms: TEXT,
  copyrightRule: TEXT,
};

const ALWAYS = ['id', 'documentId', 'locale', 'publishedAt'];

const namesByType = onePerServer((): Map<string, string[]> => new Map());

/** The attributes to read of a type's rows: those that it has of the ones that anybody asks for. */
export const readAttributes = (strapi: Core.Strapi, uid: string): string[] => {
  const known = namesByType(strapi).get(uid);
  if (known) return known;
  const { attributes } = strapi.db.metadata.get(uid);
  const names = [
    ...ALWAYS.filter((name) => attributes[name]),
    ...Object.entries(READ).flatMap(([name, kinds]) =>
      kinds.includes(attributes[name]?.type ?? '') ? [name] : [],
    ),
  ];
  namesByType(strapi).set(uid, names);
  return names;
};
