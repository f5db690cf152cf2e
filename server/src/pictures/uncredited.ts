import type { Core } from '@strapi/strapi';
import type { UncreditedPicture } from '../../../domain/picture';
import { ARTICLE } from '../uids';
import { FILE, type Asset } from './asset';

interface Page {
  page: number;
  pageSize: number;
}

interface Pagination extends Page {
  pageCount: number;
  total: number;
}

interface Use {
  file: number;
  documentId: string;
  locale: string | null;
  headline: string;
  publishedAt: unknown;
}

const tablesOf = (strapi: Core.Strapi) => {
  const { tableName: files, attributes } = strapi.db.metadata.get(FILE);
  const related = attributes.related as unknown as { joinTable: { name: string } };
  return { files, uses: related.joinTable.name, articles: strapi.db.metadata.get(ARTICLE).tableName };
};

/** Rows of articles that show an uncredited asset and say no credit of their own; by index from asset to use. */
const usesOf = (strapi: Core.Strapi) => {
  const { files, uses, articles } = tablesOf(strapi);
  return strapi.db
    .connection({ f: files })
    .join({ u: uses }, 'u.file_id', 'f.id')
    .join({ a: articles }, 'a.id', 'u.related_id')
    .where({ 'u.related_type': ARTICLE, 'u.field': 'picture' })
    .where((asset) => asset.where('f.newsroom_credited', false).orWhereNull('f.newsroom_credited'))
    .whereNull('a.image_credit');
};

const articlesOf = (uses: readonly Use[]): UncreditedPicture['articles'] => {
  const found = new Map<string, UncreditedPicture['articles'][number]>();
  for (const { documentId, locale, headline, publishedAt } of uses) {
    const key = `${documentId} ${locale}`;
    const published = Boolean(publishedAt) || found.get(key)?.published === true;
    found.set(key, { documentId, locale, headline, published });
  }
  return [...found.values()];
};

/** Pictures in use that nobody is credited for, neither by the article nor by the asset; the newest first. */
export const uncreditedPictures = async (
  strapi: Core.Strapi,
  { page, pageSize }: Page,
): Promise<{ data: UncreditedPicture[]; meta: { pagination: Pagination } }> => {
  const [counted] = await usesOf(strapi).countDistinct({ total: 'f.id' });
  const total = Number(counted?.total ?? 0);
  const picked: { id: number }[] = await usesOf(strapi)
    .distinct('f.id')
    .orderBy('f.id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const ids = picked.map(({ id }) => id);
  const uses: Use[] = await usesOf(strapi).whereIn('f.id', ids).orderBy('a.id').select({
    file: 'f.id',
    documentId: 'a.document_id',
    locale: 'a.locale',
    headline: 'a.headline',
    publishedAt: 'a.published_at',
  });
  const assets: Asset[] = await strapi.db.query(FILE).findMany({ where: { id: { $in: ids } } });
  const data = ids.flatMap((id) => {
    const asset = assets.find((one) => one.id === id);
    if (!asset) return [];
    const thumbnail = asset.formats?.thumbnail?.url;
    const articles = articlesOf(uses.filter(({ file }) => file === id));
    return [{ id, name: asset.name, url: asset.url, ...(thumbnail && { thumbnail }), articles }];
  });
  return { data, meta: { pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total } } };
};
