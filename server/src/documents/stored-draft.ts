import type { Core } from '@strapi/strapi';
import type { Asset } from '../pictures/asset';
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
  imageCredit: unknown;
  pictureCaption: string | null;
  pictureAlternativeText: string | null;
  /** Only where the write brings one. */
  picture?: Asset | null;
}

const COLUMNS = [
  'documentId',
  'headline',
  'slug',
  'firstPublishedAt',
  'byline',
  'bylineEdited',
  'imageCredit',
  'pictureCaption',
  'pictureAlternativeText',
] as const;

const read = new WeakMap<Write, Promise<StoredDraft | null>>();

/** The draft of an article as it was before this write: read once, for every step that asks. */
export const storedDraft = (strapi: Core.Strapi, write: Write): Promise<StoredDraft | null> => {
  const known = read.get(write);
  if (known) return known;
  const draft: Promise<StoredDraft | null> = strapi.db.query(ARTICLE).findOne({
    select: [...COLUMNS],
    where: { documentId: write.params.documentId, locale: localeOf(write), publishedAt: null },
    populate: {
      correspondents: { select: ['id', 'documentId', 'name'] },
      ...('picture' in (write.params.data ?? {}) && { picture: true }),
    },
  });
  read.set(write, draft);
  return draft;
};
