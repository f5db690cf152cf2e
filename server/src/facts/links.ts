import type { Core } from '@strapi/strapi';
import { onTable } from '../platform/on-table';
import { ARTICLE, CORRESPONDENT } from '../platform/uids';
import type { NamedCorrespondent } from './types';

const FILE = 'plugin::upload.file';

/** What rows of articles are linked to, by the ids of the rows. */
type Linked<Target> = Map<number, Target[]>;

const byRow = <Target>(links: readonly { row: number; target: Target }[]): Linked<Target> => {
  const linked: Linked<Target> = new Map();
  for (const { row, target } of links) linked.set(row, [...(linked.get(row) ?? []), target]);
  return linked;
};

/** The correspondents of articles' rows, each in the order of its by-line. */
export const readCorrespondents = async (
  strapi: Core.Strapi,
  rows: readonly number[],
): Promise<Linked<NamedCorrespondent>> => {
  const attribute = strapi.db.metadata.get(ARTICLE).attributes.correspondents;
  if (attribute?.type !== 'relation' || attribute.relation !== 'manyToMany') return new Map();
  const { name, joinColumn, inverseJoinColumn, orderColumnName } = attribute.joinTable;
  const { tableName } = strapi.db.metadata.get(CORRESPONDENT);
  const links: (NamedCorrespondent & { row: number })[] = await onTable(strapi, name, (link) =>
    link
      .join(tableName, `${name}.${inverseJoinColumn.name}`, `${tableName}.id`)
      .whereIn(`${name}.${joinColumn.name}`, [...rows])
      .orderBy(`${name}.${orderColumnName}`)
      .select({
        row: `${name}.${joinColumn.name}`,
        id: `${tableName}.id`,
        documentId: `${tableName}.document_id`,
        name: `${tableName}.name`,
      }),
  );
  return byRow(links.map(({ row, ...target }) => ({ row, target })));
};

/** The pictures of articles' rows. */
export const readPictures = async (
  strapi: Core.Strapi,
  rows: readonly number[],
): Promise<Linked<{ id: number }>> => {
  const attribute = strapi.db.metadata.get(FILE).attributes.related;
  if (attribute?.type !== 'relation' || attribute.relation !== 'morphToMany') return new Map();
  const { name, joinColumn, morphColumn } = attribute.joinTable;
  const links: { row: number; id: number }[] = await onTable(strapi, name, (link) =>
    link
      .whereIn(morphColumn.idColumn.name, [...rows])
      .where({ [morphColumn.typeColumn.name]: ARTICLE, field: 'picture' })
      .select({ row: morphColumn.idColumn.name, id: joinColumn.name }),
  );
  return byRow(links.map(({ row, id }) => ({ row, target: { id } })));
};
