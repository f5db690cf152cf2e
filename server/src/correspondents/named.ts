import type { Core } from '@strapi/strapi';
import type { NamedCorrespondent } from '../../../domain/api/named';
import { READ_ENTRY, type Ability } from '../platform/access/ability';
import { rowAccess } from '../platform/access/rows';
import { onTable } from '../platform/on-table';
import { CORRESPONDENT } from '../platform/uids';

/** Which of these names a correspondent of the house has, in any language. */
export const knownNames = async (strapi: Core.Strapi, names: readonly string[]): Promise<string[]> => {
  if (names.length === 0) return [];
  const { tableName } = strapi.db.metadata.get(CORRESPONDENT);
  const rows: { name: string }[] = await onTable(strapi, tableName, (people) =>
    people.distinct('name').whereIn('name', names),
  );
  const found = new Set(rows.map(({ name }) => name));
  // MariaDB finds "JANE DOE" for "Jane Doe", the other databases do not: all say the same.
  return names.filter((name) => found.has(name));
};

/** The correspondents of these names in a language, as far as somebody may read them; in the order of the names. */
export const readableNamed = async (
  strapi: Core.Strapi,
  ability: Ability,
  { names, locale }: { names: readonly string[]; locale: string },
): Promise<NamedCorrespondent[]> => {
  const access = rowAccess(strapi, ability, { action: READ_ENTRY, type: CORRESPONDENT });
  const allowed = access.where('name');
  if (!allowed || names.length === 0) return [];
  const people: NamedCorrespondent[] = await strapi.db.query(CORRESPONDENT).findMany({
    select: ['id', 'documentId', 'locale', 'name'],
    where: { $and: [{ name: { $in: names }, locale }, allowed] },
    orderBy: { id: 'asc' },
  });
  return names.flatMap((name) => people.filter((person) => person.name === name));
};
