import type { Core } from '@strapi/strapi';
import { ARTICLE } from '../uids';
import { localeOf, type Write } from './types';

export interface StoredDraft {
  documentId: string;
  headline: string | null;
  slug: string | null;
  firstPublishedAt: string | null;
  byline: string | null;
  bylineEdited: boolean | null;
  correspondents: { id: number; documentId: string; name: string }[];
}

const read = new WeakMap<Write, Promise<StoredDraft | null>>();

/** The draft of an article as it was before this write: read once, for every step that asks. */
export const storedDraft = (strapi: Core.Strapi, write: Write): Promise<StoredDraft | null> => {
  const known = read.get(write);
  if (known) return known;
  const draft: Promise<StoredDraft | null> = strapi.db.query(ARTICLE).findOne({
    select: ['documentId', 'headline', 'slug', 'firstPublishedAt', 'byline', 'bylineEdited'],
    where: { documentId: write.params.documentId, locale: localeOf(write), publishedAt: null },
    populate: { correspondents: { select: ['id', 'documentId', 'name'] } },
  });
  read.set(write, draft);
  return draft;
};
