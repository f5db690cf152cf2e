import type { Core } from '@strapi/strapi';
import type { ImageCredit } from '../../../domain';
import { AGENCIES } from '../../../domain/credit/agency-table';
import { ARTICLE } from '../uids';

/** The newest articles tell what a newsroom uses. */
const LOOKED_AT = 500;
const MOST = 20;
const KEPT_MS = 60_000;

const fold = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();

const used = async (strapi: Core.Strapi): Promise<string[]> => {
  const rows: { imageCredit: ImageCredit | null }[] = await strapi.db.query(ARTICLE).findMany({
    select: ['imageCredit'],
    where: { publishedAt: null },
    orderBy: { id: 'desc' },
    limit: LOOKED_AT,
  });
  const counts = new Map<string, number>();
  for (const { imageCredit } of rows)
    for (const name of [...(imageCredit?.sources ?? []), imageCredit?.via ?? ''])
      if (name.trim()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
};

/**
 * Sources that an editor may mean: those that the newsroom's latest articles credit, most used first, then
 * the agencies of the trade; names that start with the query before those that only contain it.
 */
export const sourceFinder = (strapi: Core.Strapi) => {
  let known: { names: Promise<string[]>; until: number } | undefined;
  return async (query: string): Promise<string[]> => {
    if (!known || known.until < Date.now()) known = { names: used(strapi), until: Date.now() + KEPT_MS };
    const names = new Map(
      [...(await known.names), ...AGENCIES.map(({ name }) => name)]
        .reverse()
        .map((name) => [fold(name), name]),
    );
    const all = [...names].reverse();
    const wanted = fold(query);
    const starting = all.filter(([name]) => name.startsWith(wanted));
    const containing = all.filter(([name]) => !name.startsWith(wanted) && name.includes(wanted));
    return [...starting, ...containing].slice(0, MOST).map(([, name]) => name);
  };
};
