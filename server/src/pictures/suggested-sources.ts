import type { Core } from '@strapi/strapi';
import type { ImageCredit } from '../../../domain';
import { agencyNames } from '../../../domain/agencies';
import { matching } from '../../../domain/text';
import { ARTICLE } from '../platform/uids';

/** The newest articles tell what a newsroom uses. */
const LOOKED_AT = 500;
const MOST = 20;
const KEPT_MS = 60_000;

const used = async (strapi: Core.Strapi, articles: object): Promise<string[]> => {
  const rows: { imageCredit: ImageCredit | null }[] = await strapi.db.query(ARTICLE).findMany({
    select: ['imageCredit'],
    where: { $and: [{ publishedAt: null }, articles] },
    orderBy: { id: 'desc' },
    limit: LOOKED_AT,
  });
  const counts = new Map<string, number>();
  for (const { imageCredit } of rows)
    for (const name of [...(imageCredit?.sources ?? []), imageCredit?.via ?? ''])
      if (name.trim()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
};

interface Known {
  names: Promise<string[]>;
  until: number;
}

/** What was used lately, asked of the database once a minute for all who may look at the same articles. */
const usedLately = (strapi: Core.Strapi) => {
  const known = new Map<string, Known>();
  return (articles: object): Promise<string[]> => {
    const now = Date.now();
    for (const [key, { until }] of known) if (until < now) known.delete(key);
    const key = JSON.stringify(articles);
    const { names, until } = known.get(key) ?? { names: used(strapi, articles), until: now + KEPT_MS };
    known.set(key, { names, until });
    // A fault of the database is not kept: the next who asks tries again.
    names.catch(() => known.delete(key));
    return names;
  };
};

/**
 * Sources that an editor may mean: those that the newsroom's latest articles credit, most used first, then
 * the agencies of the trade; names that start with the query before those that only contain it. Whoever may
 * look at some articles only is told of none that others credit.
 */
export const sourceFinder = (strapi: Core.Strapi) => {
  const lately = usedLately(strapi);
  return async (query: string, articles: object | null = {}): Promise<string[]> => {
    return matching([...(articles ? await lately(articles) : []), ...agencyNames()], query, MOST);
  };
};
