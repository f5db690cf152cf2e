import type { Core } from '@strapi/strapi';
import { isSlugOf, slugOf } from '../../../domain/slug';
import { ARTICLE, CORRESPONDENT, SPECIAL_COVERAGE } from '../uids';
import { freeSlug, lockSlugs } from './free-slug';
import { storedDraft } from './stored-draft';
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
  const row =
    write.uid === ARTICLE
      ? await storedDraft(strapi, write)
      : await strapi.db.query(write.uid).findOne({
          select: ['documentId', 'slug', title],
          where: { documentId: write.params.documentId, locale: localeOf(write) },
        });
  return row && { ...row, title: textOf((row as Record<string, unknown>)[title]) };
};

/** Whether the slug was made by the house and nobody outside has seen it yet. */
const follows = async (
  { slug, title, documentId, firstPublishedAt }: Stored,
  locale: string,
): Promise<boolean> =>
  !slug || (firstPublishedAt === null && (slug === documentId || (await isSlugOf(slug, title, locale))));

/** The slug that a save asks for, or nothing where the stored one stays. */
const wanted = async (
  stored: Stored | null,
  data: Record<string, unknown>,
  title: string,
  locale: string,
): Promise<string | undefined> => {
  const asked = textOf(data.slug);
  if (asked && asked !== stored?.slug) return slugOf(asked, locale);
  if (!stored) return slugOf(textOf(data[title]), locale);
  const headline = title in data ? textOf(data[title]) : stored.title;
  if (!(await follows(stored, locale))) return undefined;
  return stored.slug && (headline === stored.title || (await isSlugOf(stored.slug, headline, locale)))
    ? undefined
    : slugOf(headline, locale);
};

/** A slug that could not be read from a headline becomes the document id, on the rows just written. */
const fallBack = async (strapi: Core.Strapi, write: Write, entry: Entry | null): Promise<void> => {
  if (!entry?.documentId) return;
  const { documentId } = entry;
  // The caller may have asked for other fields only.
  if ('slug' in entry) entry.slug = documentId;
  const rows = strapi.db.queryBuilder(write.uid).where({ documentId, locale: localeOf(write) });
  await rows.update({ slug: documentId }).execute();
};

/** Every address of a type is unique in its locale; a published one stays when the headline changes. */
export const slug: Step = (strapi) => async (write, next) => {
  const title = TITLES[write.uid];
  if (!title) return next();
  const { data = {}, documentId } = write.params;

  if (write.action === 'clone') {
    const asked = textOf(data.slug);
    return strapi.db.transaction(async () => {
      // First, as every other maker of slugs does: MariaDB would take two orders of locks for a deadlock.
      await lockSlugs(strapi);
      const result = (await next()) as { entries: Entry[] };
      for (const entry of result.entries) {
        const base = (await slugOf(asked || textOf(entry[title]), entry.locale)) || entry.documentId;
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
    const base = await wanted(stored, data, title, localeOf(write));
    if (base === undefined) {
      delete data.slug;
      return next();
    }
    await lockSlugs(strapi);
    data.slug = base ? await freeSlug(strapi, write.uid, localeOf(write), base, documentId) : null;
    const entry = (await next()) as Entry | null;
    if (!base) await fallBack(strapi, write, entry);
    return entry;
  });
};
