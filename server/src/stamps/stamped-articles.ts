import type { Core } from '@strapi/strapi';
import { STAMP, type StampedRow } from '../../../domain/stamps';
import type { Candidate } from './selection';
import type { StampedType } from './types';

type Row = StampedRow & { id: number; documentId: string; [title: string]: unknown };

/** An article in one of its locales: the row that readers see, or else the draft, and the ids of both. */
export interface Article {
  row: Row;
  ids: number[];
}

const keyOf = ({ documentId, locale }: Pick<Candidate, 'documentId'> & { locale?: string | null }): string =>
  documentId + (locale ?? '');

/** The articles of candidates as they are now, in the order of the candidates. */
export const readArticles = async (
  strapi: Core.Strapi,
  { uid, facts, title }: StampedType,
  candidates: readonly Candidate[],
): Promise<Article[]> => {
  const rows: Row[] = await strapi.db.query(uid).findMany({
    select: [...new Set([...['id', 'documentId', 'locale', 'publishedAt', title], ...facts, ...STAMP])],
    where: { documentId: { $in: [...new Set(candidates.map(({ documentId }) => documentId))] } },
  });
  const byKey = new Map<string, Article>();
  for (const row of rows) {
    const known = byKey.get(keyOf(row));
    if (!known) byKey.set(keyOf(row), { row, ids: [row.id] });
    else {
      known.ids.push(row.id);
      if (row.publishedAt) known.row = row;
    }
  }
  return candidates.flatMap((candidate) => byKey.get(keyOf(candidate)) ?? []);
};
