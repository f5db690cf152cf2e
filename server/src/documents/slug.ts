import type { Core } from '@strapi/strapi';
import { isSlugOf, slugOf } from '../../../domain/slug';
import { factsOf, type StoredRow } from '../facts';
import { ARTICLE, CORRESPONDENT, SPECIAL_COVERAGE } from '../platform/uids';
import { onTable } from '../platform/on-table';
import { freeSlug } from './free-slug';
import { lockSlugs } from './slug-lock';
import { isSave, isTextOrNothing, localeOf, textOf, type Next, type Step, type Write } from './step';

type Title = 'headline' | 'name' | 'title';

/** The attribute that names an entry of each type. */
const TITLES: Readonly<Record<string, Title>> = {
  [ARTICLE]: 'headline',
  [CORRESPONDENT]: 'name',
  [SPECIAL_COVERAGE]: 'title',
};

interface Entry {
  id: number;
  documentId: string;
  locale: string | null;
  slug: string | null;
  [title: string]: unknown;
}

/** Whether the slug was made by the house and nobody outside has seen it yet. */
const follows = async (
  { slug, documentId, firstPublishedAt }: StoredRow,
  headline: string,
  locale: string,
): Promise<boolean> =>
  !slug || (firstPublishedAt === null && (slug === documentId || (await isSlugOf(slug, headline, locale))));

/** The slug that a save asks for, or nothing where the stored one stays. */
const wanted = async (
  stored: StoredRow | undefined,
  data: Record<string, unknown>,
  title: Title,
  locale: string,
): Promise<string | undefined> => {
  const asked = textOf(data.slug);
  if (asked && asked !== stored?.slug) return slugOf(asked, locale);
  if (!stored) return slugOf(textOf(data[title]), locale);
  const before = textOf(stored[title]);
  const headline = title in data ? textOf(data[title]) : before;
  if (!(await follows(stored, before, locale))) return undefined;
  return stored.slug && (headline === before || (await isSlugOf(stored.slug, headline, locale)))
    ? undefined
    : slugOf(headline, locale);
};

/** A slug that could not be read from a headline becomes the document id, on the rows just written. */
const fallBack = async (strapi: Core.Strapi, write: Write, entry: Entry | null): Promise<void> => {
  if (!entry?.documentId) return;
  const { documentId } = entry;
  // The caller may have asked for other fields only.
  if ('slug' in entry) entry.slug = documentId;
  const { tableName } = strapi.db.metadata.get(write.uid);
  const written: { id: number }[] = await onTable(strapi, tableName, (rows) =>
    rows.select('id').where({ document_id: documentId, locale: localeOf(write) }),
  );
  const ids = written.map(({ id }) => id);
  await onTable(strapi, tableName, (rows) => rows.whereIn('id', ids).update({ slug: documentId }));
};

/** Each copy gets an address of its own, once it is there and its locale is known. */
const ofClone = (strapi: Core.Strapi, write: Write, title: Title, next: Next): Promise<unknown> => {
  const asking = { mayBeLate: strapi.db.inTransaction() };
  const asked = textOf(write.params.data?.slug);
  return strapi.db.transaction(async () => {
    await lockSlugs(strapi);
    const result = (await next()) as { entries: Entry[] };
    const { tableName } = strapi.db.metadata.get(write.uid);
    for (const entry of result.entries) {
      const { id, locale, documentId } = entry;
      const base = (await slugOf(asked || textOf(entry[title]), locale)) || documentId;
      const slug = await freeSlug(strapi, { uid: write.uid, locale, documentId }, base, asking);
      entry.slug = slug;
      await onTable(strapi, tableName, (rows) => rows.where({ id }).update({ slug }));
    }
    return result;
  });
};

/** Every address of a type is unique in its locale; a published one stays when the headline changes. */
export const slug: Step = (strapi) => async (write, next) => {
  const title = TITLES[write.uid];
  if (!title) return next();
  if (write.action === 'clone') return ofClone(strapi, write, title, next);
  const { data = {}, documentId } = write.params;
  if (!isSave(write) || (write.action === 'update' && !('slug' in data) && !(title in data))) return next();
  if (!isTextOrNothing(data.slug)) return next();

  const locale = localeOf(write);
  const base = await wanted(await factsOf(strapi, write).draft(), data, title, locale);
  if (base === undefined) {
    delete data.slug;
    return next();
  }
  const asking = { mayBeLate: strapi.db.inTransaction() };
  return strapi.db.transaction(async () => {
    if (base) {
      await lockSlugs(strapi);
      data.slug = await freeSlug(strapi, { uid: write.uid, locale, documentId }, base, asking);
      return next();
    }
    data.slug = null;
    const entry = (await next()) as Entry | null;
    await fallBack(strapi, write, entry);
    return entry;
  });
};
