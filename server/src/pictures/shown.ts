import type { Core } from '@strapi/strapi';
import { READ_ENTRY, type Ability } from '../platform/access/ability';
import { holdersOf } from '../platform/access/fields';
import { rowAccess } from '../platform/access/rows';
import { FILE } from './asset';

/** Rows of a type or a component, as a query of their ids. */
type Ids = ReturnType<Core.Strapi['db']['connection']>;

/** An attribute of entries, by the path that permissions know it by, and the entries that show the picture in it. */
export interface Shown {
  type: string;
  path: string;
  ids: Ids;
}

interface JoinTable {
  name: string;
  joinColumn: { name: string };
}

const joinTableOf = (strapi: Core.Strapi, uid: string, attribute: string): JoinTable =>
  (strapi.db.metadata.get(uid).attributes[attribute] as unknown as { joinTable: JoinTable }).joinTable;

/** From the rows of a component to the entries that hold them, through as many components as there are. */
const entriesOf = (
  strapi: Core.Strapi,
  { type, path, ids }: Shown,
  above: readonly string[] = [],
): Shown[] => {
  if (strapi.contentType(type as never)) return [{ type, path, ids }];
  if (above.includes(type)) return [];
  return holdersOf(strapi, type).flatMap(({ uid, attribute, pathTo }) => {
    const { name, joinColumn } = joinTableOf(strapi, uid, attribute);
    const holding = strapi.db
      .connection(name)
      .select(joinColumn.name)
      .where({ field: attribute, component_type: type })
      .whereIn('cmp_id', ids);
    return entriesOf(strapi, { type: uid, path: pathTo(path), ids: holding }, [...above, type]);
  });
};

/** Wherever a picture stands in entries: drafts and what is published. */
export const showingsOf = async (strapi: Core.Strapi, asset: number): Promise<Shown[]> => {
  const uses = () =>
    strapi.db.connection(joinTableOf(strapi, FILE, 'related').name).where({ file_id: asset });
  const kinds: { related_type: string; field: string }[] = await uses().distinct('related_type', 'field');
  return kinds.flatMap(({ related_type, field }) =>
    entriesOf(strapi, {
      type: related_type,
      path: field,
      ids: uses().select('related_id').where({ related_type, field }),
    }),
  );
};

/** Whether a picture stands in an entry in which somebody may see it: there the Content Manager shows it. */
export const isShownIn = async (strapi: Core.Strapi, ability: Ability, asset: number): Promise<boolean> => {
  for (const { type, path, ids } of await showingsOf(strapi, asset)) {
    const where = rowAccess(strapi, ability, { action: READ_ENTRY, type }).where(path);
    if (where && (await strapi.db.query(type).count({ where: { $and: [where, { id: { $in: ids } }] } })) > 0)
      return true;
  }
  return false;
};
