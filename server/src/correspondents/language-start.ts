import type { Core } from '@strapi/strapi';
import type { NamedCorrespondent } from '../../../domain/api/named';
import { READ_ENTRY, type Ability } from '../platform/access/ability';
import { rowAccess } from '../platform/access/rows';
import { defaultLocale } from '../platform/locale';
import { ARTICLE, CORRESPONDENT } from '../platform/uids';

interface Row {
  id: number;
  locale: string;
}

/** The draft that a new language of an article is written from, as far as the editor may read whom it names. */
const originalOf = async (
  strapi: Core.Strapi,
  documentId: string,
  locale: string,
  ability: Ability,
): Promise<Row | undefined> => {
  const access = rowAccess<Row>(strapi, ability, { action: READ_ENTRY, type: ARTICLE });
  const drafts = await access.find({ documentId, publishedAt: null });
  if (drafts.some((row) => row.locale === locale)) return undefined;
  const usual = await defaultLocale(strapi);
  const readable = drafts.filter((row) => access.may(row, 'correspondents'));
  return readable.find((row) => row.locale === usual) ?? readable[0];
};

/**
 * Whom a new language of an article starts with: the correspondents of its other language, in their order,
 * who are known in this one. Strapi keeps relations for each language by itself.
 */
export const languageStart = async (
  strapi: Core.Strapi,
  documentId: string,
  locale: string,
  ability: Ability,
): Promise<NamedCorrespondent[]> => {
  const original = await originalOf(strapi, documentId, locale, ability);
  if (!original) return [];
  const { correspondents }: { correspondents: { documentId: string }[] } = await strapi.db
    .query(ARTICLE)
    .findOne({
      select: ['id'],
      where: { id: original.id },
      populate: { correspondents: { select: ['documentId'] } },
    });
  const named = correspondents.map((one) => one.documentId);
  const known: NamedCorrespondent[] = await strapi.db.query(CORRESPONDENT).findMany({
    select: ['id', 'documentId', 'locale', 'name'],
    where: { documentId: { $in: named }, locale },
  });
  return named.flatMap((one) => known.find((person) => person.documentId === one) ?? []);
};
