import type { Core } from '@strapi/strapi';
import { defaultLocale } from '../platform/locale';
import { readAttributes } from './attributes';
import type { AskedWrite, StoredRow } from './types';

interface ContentType {
  options?: { draftAndPublish?: boolean };
  pluginOptions?: { i18n?: { localized?: boolean } };
}

const contentTypeOf = (strapi: Core.Strapi, uid: string): ContentType =>
  strapi.getModel(uid as never) as ContentType;

export const hasDrafts = (strapi: Core.Strapi, uid: string): boolean =>
  contentTypeOf(strapi, uid).options?.draftAndPublish === true;

const isLocalized = (strapi: Core.Strapi, uid: string): boolean =>
  contentTypeOf(strapi, uid).pluginOptions?.i18n?.localized === true;

/** The locales that a write touches, as the document service understands it; nothing where it is all. */
const localesOf = async (
  strapi: Core.Strapi,
  { uid, params: { locale } }: AskedWrite,
): Promise<readonly string[] | undefined> => {
  if (!isLocalized(strapi, uid) || locale === '*') return undefined;
  if (Array.isArray(locale)) return locale;
  return [locale || (await defaultLocale(strapi))];
};

/** Every row that a write touches, in one query; none for a new document, or where no document is named. */
export const readRows = async (strapi: Core.Strapi, write: AskedWrite): Promise<StoredRow[]> => {
  const { documentId } = write.params;
  if (!documentId || write.action === 'create') return [];
  const locales = await localesOf(strapi, write);
  const rows: StoredRow[] = await strapi.db
    .queryBuilder(write.uid)
    .select(readAttributes(strapi, write.uid))
    .where({ documentId, ...(locales && { locale: { $in: locales } }) })
    .execute();
  return rows.sort((one, other) => one.id - other.id);
};
