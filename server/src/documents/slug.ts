import type { Core } from '@strapi/strapi';
import { isSlugOf, slugOf } from '../../../domain/slug';
import { ARTICLE, CORRESPONDENT, SPECIAL_COVERAGE } from '../uids';
import { freeSlug, lockSlugs } from './free-slug';
import { isSave, localeOf, textOf, type Step, type Write } from './types';

/** The attribute that names an entry of each type. */
const TITLES: Readonly<Record<string, 'headline' | 'name' | 'title'>> = {
  [ARTICLE]: 'headline',
  [CORRESPONDENT]: 'name',
  [SPECIAL_COVERAGE]: 'title',
};

interface Stored {
  documentId: string;
  slug: string | null;
  firstPublishedAt?: string | null;
  title: string;
}

interface Entry {
  id: number;
  documentId: string;
  locale: string | null;
  slug: string | null;
  [title: string]: unknown;
}

const storedOf = async (strapi: Core.Strapi, write: Write, title: string): Promise<Stored | null> => {
  const isArticle = write.uid === ARTICLE;
  const row = await strapi.db.query(write.uid).findOne({
    select: ['documentId', 'slug', title, ...(isArticle ? ['firstPublishedAt'] : [])],
    where: {
      documentId: write.params.documentId,
      locale: localeOf(write),
      ...(isArticle ? { publishedAt: null } : {}),
    },
  });
  return row && { ...row, title: textOf(row[title]) };
};

/** Whether the slug was made by the house and nobody outside has seen it yet. */
const follows = ({ slug, title, documentId, firstPublishedAt }: Stored): boolean =>
  !slug || (firstPublishedAt === null && (slug === documentId || isSlugOf(slug, title)));

/** The slug that a save asks for, or nothing where the stored one stays. */
const wanted = (stored: Stored | null, data: Record<string, unknown>, title: string): string | undefined => {
  const asked = textOf(data.slug);
  if (asked && asked !== stored?.slug) return slugOf(asked);
  if (!stored) return slugOf(textOf(data[title]));
  const headline = title in data ? textOf(data[title]) : stored.title;
  if (!follows(stored)) return undefined;
  return stored.slug && (headline === stored.title || isSlugOf(stored.slug, headline))
    ? undefined
    : slugOf(headline);
};

/** Slugs that could not be read from a headline become the document id, on the rows just written. */
const fallBack = async (strapi: Core.Strapi, uid: string, entry: Entry): Promise<void> => {
  if (!entry?.documentId || entry.slug) return;
  entry.slug = entry.documentId;
  const { documentId, locale } = entry;
  await strapi.db.queryBuilder(uid).where({ documentId, locale }).update({ slug: documentId }).execute();
};

/** Every address of a type is unique in its locale; a published one stays when the headline changes. */
export const slug: Step = (strapi) => async (write, next) => {
  const title = TITLES[write.uid];
  if (!title) return next();
  const { data = {}, documentId } = write.params;

  if (write.action === 'clone') {
    const asked = textOf(data.slug);
    return strapi.db.transaction(async () => {
      const result = (await next()) as { entries: Entry[] };
      await lockSlugs(strapi);
      for (const entry of result.entries) {
        const base = slugOf(asked || textOf(entry[title])) || entry.documentId;
        entry.slug = await freeSlug(strapi, write.uid, entry.locale, base, entry.documentId);
        await strapi.db
          .queryBuilder(write.uid)
          .where({ id: entry.id })
          .update({ slug: entry.slug })
          .execute();
      }
      return result;
    });
  }

  if (!isSave(write) || (write.action === 'update' && !('slug' in data) && !(title in data))) return next();
  return strapi.db.transaction(async () => {
    const stored = write.action === 'update' ? await storedOf(strapi, write, title) : null;
    const base = wanted(stored, data, title);
    if (base === undefined) {
      delete data.slug;
      return next();
    }
    await lockSlugs(strapi);
    data.slug = base ? await freeSlug(strapi, write.uid, localeOf(write), base, documentId) : null;
    const entry = (await next()) as Entry;
    await fallBack(strapi, write.uid, entry);
    return entry;
  });
};
