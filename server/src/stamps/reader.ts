import type { Core } from '@strapi/strapi';
import type { StampSelection } from '../../../domain/api/stamps';
import { STAMP } from '../../../domain/stamps';
import { READ_ENTRY, type Ability } from '../platform/access/ability';
import { rowAccess } from '../platform/access/rows';
import { forbid } from '../platform/errors';
import { RESTAMP } from './permission';
import type { Article } from './stamped-articles';
import type { StampedType } from './types';

/** What somebody who asks may read of the entries of a stamped type, as the Content Manager shows them. */
export interface Reader {
  /**
   * Which attributes of an article they may read, in its draft and in its published row alike.
   *
   * @throws ForbiddenError where they may not read the article.
   */
  attributesOf(article: Article): Promise<(attribute: string) => boolean>;
  /** Those of some articles of which they may read all that an example of a stamp tells. */
  wholeOf(articles: readonly Article[]): Promise<Article[]>;
  /** @throws ForbiddenError where a selection names an article that they may not read. */
  refuseUnread(selection: StampSelection): Promise<void>;
  /**
   * @throws ForbiddenError where a selection names an article that they may not stamp again, or names none
   * while they may stamp some only.
   */
  refuseOthers(selection: StampSelection): Promise<void>;
}

/** The server's own notes are no attributes of the Content Manager's. */
const toldBy = ({ title, facts }: StampedType): string[] => [
  ...new Set([title, ...facts, ...STAMP.filter((attribute) => attribute !== 'copyrightRule')]),
];

interface Row {
  id: number;
}

/** The rows of the articles that a selection names. */
const named = ({ documents = [], locale }: StampSelection): object => ({
  documentId: { $in: documents },
  ...(locale && { locale }),
});

/** Code of the house's own, which asks on nobody's behalf. */
const HOUSE: Reader = {
  attributesOf: async () => () => true,
  wholeOf: async (articles) => [...articles],
  refuseUnread: async () => undefined,
  refuseOthers: async () => undefined,
};

export const readerOf = (strapi: Core.Strapi, ability: Ability | undefined, type: StampedType): Reader => {
  if (!ability) return HOUSE;
  const access = rowAccess<Row>(strapi, ability, { action: READ_ENTRY, type: type.uid });
  const stamping = rowAccess<Row>(strapi, ability, { action: RESTAMP, type: type.uid });
  const whole = access.where(...toldBy(type).filter((attribute) => attribute !== 'documentId'));
  const readable = async (where: object): Promise<Row[]> => {
    const rows = await access.find(where);
    if (!rows.every((row) => access.may(row))) forbid();
    return rows;
  };
  return {
    async attributesOf({ ids }) {
      const rows = await readable({ id: { $in: ids } });
      return (attribute) => rows.every((row) => access.may(row, attribute));
    },
    async wholeOf(articles) {
      if (!whole) return [];
      const where = { $and: [{ id: { $in: articles.flatMap(({ ids }) => ids) } }, whole] };
      const rows: Row[] = await strapi.db.query(type.uid).findMany({ select: ['id'], where });
      const found = new Set(rows.map(({ id }) => id));
      return articles.filter(({ ids }) => ids.every((id) => found.has(id)));
    },
    async refuseUnread(selection) {
      if (selection.documents) await readable(named(selection));
    },
    async refuseOthers(selection) {
      const conditions = stamping.where();
      if (!conditions) return forbid();
      if (Object.keys(conditions).length === 0) return;
      if (!selection.documents) return forbid();
      const rows = await stamping.find(named(selection));
      if (!rows.every((row) => stamping.may(row))) forbid();
    },
  };
};
