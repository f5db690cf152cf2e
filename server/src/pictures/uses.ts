import type { Core } from '@strapi/strapi';
import type { PictureUses } from '../../../domain/api/pictures';
import { READ_ENTRY, type Ability } from '../platform/access/ability';
import { rowAccess } from '../platform/access/rows';
import { ARTICLE } from '../platform/uids';
import { type ArticleRow, articlesOf, idsOf } from './articles';
import type { Asset } from './asset';
import { showingsOf } from './shown';

/** An editor looks through no more of them before a picture's files are written. */
const MOST_SHOWN = 20;

type Ids = ReturnType<Core.Strapi['db']['connection']>;

const tableOf = (strapi: Core.Strapi, type: string): string => strapi.db.metadata.get(type).tableName;

/** How many entries these rows are, each once a language. */
const entriesOf = async (strapi: Core.Strapi, type: string, ids: readonly Ids[]): Promise<number> => {
  const documents = strapi.db
    .connection(tableOf(strapi, type))
    .distinct('document_id', 'locale')
    .where((row) => ids.reduce((sofar, some) => sofar.whereIn('id', some), row));
  const [counted]: { total: string | number }[] = await strapi.db
    .connection(documents.as('entries'))
    .count({ total: '*' });
  return Number(counted?.total ?? 0);
};

interface Readable {
  ids: Ids[];
  where: object;
}

/** The rows of articles that somebody may read the headline and the picture of. */
const readableOf = (strapi: Core.Strapi, ability: Ability, ids: Ids): Readable | null => {
  const access = rowAccess(strapi, ability, { action: READ_ENTRY, type: ARTICLE });
  const where = access.where('headline', 'picture');
  return where && { ids: [ids, idsOf(strapi, ARTICLE, where)], where };
};

/** The newest, by their latest rows. */
const newestOf = async (strapi: Core.Strapi, { ids, where }: Readable) => {
  const rows: ArticleRow[] = await strapi.db.query(ARTICLE).findMany({
    select: ['documentId', 'locale', 'headline', 'publishedAt'],
    where: { $and: [where, { id: { $in: ids[0] } }] },
    orderBy: { id: 'desc' },
    // Of an article there may be two rows, its draft and what is published.
    limit: 2 * MOST_SHOWN,
  });
  return articlesOf(rows).slice(0, MOST_SHOWN);
};

/**
 * Which articles a picture stands in, as far as the asking editor may read them, and how many entries use it
 * besides.
 */
export const usesOf = async (strapi: Core.Strapi, ability: Ability, asset: Asset): Promise<PictureUses> => {
  const showings = await showingsOf(strapi, asset.id);
  let entries = 0;
  for (const { type, ids } of showings) entries += await entriesOf(strapi, type, [ids]);
  const inArticles = showings.find(({ type, path }) => type === ARTICLE && path === 'picture');
  const readable = inArticles && readableOf(strapi, ability, inArticles.ids);
  const total = readable ? await entriesOf(strapi, ARTICLE, readable.ids) : 0;
  const articles = readable && total > 0 ? await newestOf(strapi, readable) : [];
  return { articles, total, others: entries - total };
};
