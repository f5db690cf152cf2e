import type { Core } from '@strapi/strapi';

export interface Attribute {
  type: string;
  /** Of a relation. */
  target?: string;
  component?: string;
  /** Uid of the field that it is, such as "plugin::newsroom.dateline", and what its editors chose for it. */
  customField?: string;
  options?: { style?: string };
}

/** Kinds of attributes that name other entries. */
export const RELATIONS: readonly string[] = ['relation', 'media'];

/**
 * Those of a type or a component by their names; none of what Strapi does not know. For what is asked at every
 * write: `strapi.contentTypes` makes a copy of all types whenever it is named.
 */
export const attributesOf = (strapi: Core.Strapi, uid: string): Record<string, Attribute | undefined> => {
  const model = strapi.getModel(uid as never) as { attributes: Record<string, Attribute> } | undefined;
  return model?.attributes ?? {};
};

/** Name of an attribute's column; that of the attribute where the database does not know it. */
export const columnOf = (strapi: Core.Strapi, uid: string, name: string): string => {
  const attribute = strapi.db.metadata.get(uid).attributes[name];
  return (attribute && 'columnName' in attribute && attribute.columnName) || name;
};
