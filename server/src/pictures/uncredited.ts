import type { Core } from '@strapi/strapi';
import type { Pagination } from '../../../domain/api/pagination';
import type { UncreditedPage, UncreditedPicture } from '../../../domain/api/pictures';
import { READ_ENTRY, type Ability } from '../platform/access/ability';
import { rowAccess } from '../platform/access/rows';
import { ARTICLE } from '../platform/uids';
import { type ArticleRow, articlesOf, idsOf } from './articles';
import { FILE, type Asset } from './asset';
import { READ_UNCREDITED } from './permission';

type Page = Pick<Pagination, 'page' | 'pageSize'>;

interface Use extends ArticleRow {
  file: number;
}

const tablesOf = (strapi: Core.Strapi) => {
  const { tableName: files, attributes } = strapi.db.metadata.get(FILE);
  const related = attributes.related as unknown as { joinTable: { name: string } };
  return { files, uses: related.joinTable.name, articles: strapi.db.metadata.get(ARTICLE).tableName };
};

/** What somebody may look at, as queries. */
interface Shown {
  articles: object;
  assets: object;
}

/** Of the assets those that the permission for this list is for; of the articles those that may be read. */
const shownTo = (strapi: Core.Strapi, ability: Ability): Shown | null => {
  const read = rowAccess(strapi, ability, { action: READ_ENTRY, type: ARTICLE });
  const articles = read.where('headline', 'picture', 'imageCredit');
  const assets = rowAccess(strapi, ability, { action: READ_UNCREDITED, type: FILE }).where();
  return articles && assets && { articles, assets };
};

/** Rows of articles that show an uncredited asset and say no credit of their own; by index from asset to use. */
const usesOf = (strapi: Core.Strapi, shown: Shown) => {
  const { files, uses, articles } = tablesOf(strapi);
  const found = strapi.db
    .connection({ f: files })
    .join({ u: uses }, 'u.file_id', 'f.id')
    .join({ a: articles }, 'a.id', 'u.related_id')
    .where({ 'u.related_type': ARTICLE, 'u.field': 'picture' })
    .where((asset) => asset.where('f.newsroom_credited', false).orWhereNull('f.newsroom_credited'))
    .whereNull('a.image_credit');
  const narrow = (column: string, type: string, where: object): void => {
    if (Object.keys(where).length > 0) void found.whereIn(column, idsOf(strapi, type, where));
  };
  narrow('a.id', ARTICLE, shown.articles);
  narrow('f.id', FILE, shown.assets);
  return found;
};

const thumbnailOf = ({ formats }: Asset) => formats?.thumbnail && { thumbnail: formats.thumbnail.url };

/** The pictures of a page, each with the articles that show it. */
const readPage = async (
  strapi: Core.Strapi,
  shown: Shown,
  { page, pageSize }: Page,
): Promise<UncreditedPicture[]> => {
  const picked: { id: number }[] = await usesOf(strapi, shown)
    .distinct('f.id')
    .orderBy('f.id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const ids = picked.map(({ id }) => id);
  const uses: Use[] = await usesOf(strapi, shown).whereIn('f.id', ids).orderBy('a.id').select({
    file: 'f.id',
    documentId: 'a.document_id',
    locale: 'a.locale',
    headline: 'a.headline',
    publishedAt: 'a.published_at',
  });
  const assets: Asset[] = await strapi.db.query(FILE).findMany({ where: { id: { $in: ids } } });
  return ids.flatMap((id) => {
    const asset = assets.find((one) => one.id === id);
    if (!asset) return [];
    const articles = articlesOf(uses.filter(({ file }) => file === id));
    return [{ id, name: asset.name, url: asset.url, ...thumbnailOf(asset), articles }];
  });
};

/**
 * Pictures in use that nobody is credited for, neither by the article nor by the asset; the newest first.
 * Neither the list nor its total tells of a picture in an article that the asking editor may not read.
 */
export const uncreditedPictures = async (
  strapi: Core.Strapi,
  ability: Ability,
  { page, pageSize }: Page,
): Promise<UncreditedPage> => {
  const shown = shownTo(strapi, ability);
  const [counted] = shown ? await usesOf(strapi, shown).countDistinct({ total: 'f.id' }) : [];
  const total = Number(counted?.total ?? 0);
  const data = shown && total > 0 ? await readPage(strapi, shown, { page, pageSize }) : [];
  return { data, meta: { pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total } } };
};
