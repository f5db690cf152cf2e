import type { Core } from '@strapi/strapi';
import { forgetStamps } from '../stamps/history';
import { passFor } from './passes';
import { isPublic, type PublicType } from './public-types';
import { readBeside, readRows, type Where } from './rows-read';
import { actOnTurns, prepareTurns } from './steps';
import type { Finish, Turn } from './steps/types';

/** Rows that are about to be deleted; with the last one of an entry in a locale its history goes. */
export const deletion = async (
  strapi: Core.Strapi,
  type: PublicType,
  params: { where?: Where },
  { many }: { many: boolean },
): Promise<Finish | undefined> => {
  const { where = {} } = params;
  // Strapi refuses to delete one row of a whole table.
  if (!many && Object.keys(where).length === 0) return undefined;
  const rows = await readRows(strapi, type, where, { first: !many });
  const [one] = rows;
  if (!one) return undefined;
  // The same row as was looked at, wherever two answer to the conditions.
  if (!many) params.where = { id: one.id };
  // The document service deletes an article's rows side by side, and its history goes after the last of them.
  const written = new Set(rows.filter(({ documentId }) => passFor(type.uid, documentId)));
  const alone = rows.filter((row) => !written.has(row));
  const besideOf = type.stamped && alone.length > 0 ? await readBeside(strapi, type, alone) : () => [];
  const turns = rows
    .filter((row) => isPublic(type, row))
    .map((row): Turn => {
      const by = written.has(row) ? 'publish' : 'import';
      return { type, kind: 'goes', row, beside: besideOf(row), by };
    });
  if (turns.length > 0) await prepareTurns(strapi, turns);
  const going = new Set(rows.map(({ id }) => id));
  const last = alone.filter((row) => besideOf(row).every(({ id }) => going.has(id)));
  return async () => {
    const documents = [...new Set(last.flatMap(({ documentId }) => documentId ?? []))];
    if (type.stamped && documents.length > 0) await forgetStamps(strapi, type.stamped, documents);
    if (turns.length > 0) await actOnTurns(strapi, turns);
  };
};
