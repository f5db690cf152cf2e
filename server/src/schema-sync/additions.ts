import type { Core } from '@strapi/strapi';

/** What the plugin adds to a type that is not its own. */
export interface Addition {
  uid: string;
  attributes: readonly string[];
  /** Names of indexes. */
  indexes: readonly string[];
}

interface ContentType {
  attributes: Record<string, unknown>;
  indexes?: { name: string }[];
}

interface Parts {
  attributes: Set<string>;
  indexes: Set<string>;
}

const partsOf = ({ attributes, indexes = [] }: ContentType): Parts => ({
  attributes: new Set(Object.keys(attributes)),
  indexes: new Set(indexes.map(({ name }) => name)),
});

const allParts = (strapi: Core.Strapi): [string, Parts][] =>
  Object.entries(strapi.contentTypes as unknown as Record<string, ContentType>).map(([uid, type]) => [
    uid,
    partsOf(type),
  ]);

const beyond = (after: Set<string>, before?: Set<string>): string[] =>
  [...after].filter((name) => !before?.has(name));

/** Runs what extends content types, and tells what came to which. */
export const additionsBy = (strapi: Core.Strapi, extend: () => void): Addition[] => {
  const before = new Map(allParts(strapi));
  extend();
  return allParts(strapi)
    .map(([uid, { attributes, indexes }]) => ({
      uid,
      attributes: beyond(attributes, before.get(uid)?.attributes),
      indexes: beyond(indexes, before.get(uid)?.indexes),
    }))
    .filter(({ attributes, indexes }) => attributes.length + indexes.length > 0);
};
