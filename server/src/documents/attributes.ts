import type { Core } from '@strapi/strapi';

export interface Attribute {
  type: string;
  /** Of a relation. */
  target?: string;
  component?: string;
}

/** Kinds of attributes that name other entries. */
export const RELATIONS: readonly string[] = ['relation', 'media'];

type Models = Record<string, { attributes: Record<string, Attribute> } | undefined>;

/** Those of a type or a component by their names; none of what Strapi does not know. */
export const attributesOf = (strapi: Core.Strapi, uid: string): Record<string, Attribute | undefined> => {
  const { contentTypes, components } = strapi as unknown as { contentTypes: Models; components: Models };
  return (contentTypes[uid] ?? components[uid])?.attributes ?? {};
};
