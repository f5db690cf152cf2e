import type { Core } from '@strapi/strapi';
import { STAMP, stampIn } from '../../../domain/stamps';
import { passFor, passOf } from './passes';
import { isPublic, type PublicType } from './public-types';
import { hasSameStamp, readBeside, readRows, readRowsById, type StoredRow, type Where } from './rows-read';
import { actOnTurns, prepareTurns } from './steps';
import type { Finish, PublicRow, Turn } from './steps/types';

export interface UpdateParams {
  where?: Where;
  data?: PublicRow | PublicRow[];
}

const kindOf = (type: PublicType, before: StoredRow, now: StoredRow): Turn['kind'] | undefined => {
  const [was, is] = [isPublic(type, before), isPublic(type, now)];
  if (was && is) return 'changes';
  if (is) return 'appears';
  return was ? 'goes' : undefined;
};

const turnsOf = async (
  strapi: Core.Strapi,
  type: PublicType,
  before: readonly StoredRow[],
  rows: readonly StoredRow[],
): Promise<Turn[]> => {
  const former = new Map(before.map((row) => [row.id, row]));
  const turns = rows.flatMap((row): Turn[] => {
    const kind = kindOf(type, former.get(row.id) ?? row, row);
    if (!kind) return [];
    const by = passFor(type.uid, row.documentId) ? 'publish' : 'import';
    return [{ type, kind, row, beside: [], by }];
  });
  const appearing = turns.filter(({ kind }) => kind === 'appears').map(({ row }) => row);
  if (!type.stamped || appearing.length === 0) return turns;
  const besideOf = await readBeside(strapi, type, appearing);
  return turns.map((turn) => ({ ...turn, beside: besideOf(turn.row) }));
};

const writeStamp = (strapi: Core.Strapi, { uid }: PublicType, row: StoredRow): Promise<unknown> =>
  strapi.db
    .queryBuilder(uid)
    .where({ id: row.id })
    .update({ ...stampIn(row) })
    .execute();

/** Each row as it is now: only those that readers see from now on are stamped, whatever the query chose. */
const judge = async (
  strapi: Core.Strapi,
  type: PublicType,
  before: readonly StoredRow[],
): Promise<StoredRow[]> => {
  const ids = before.map(({ id }) => id);
  const rows = await readRowsById(strapi, type, ids);
  const found = rows.map(stampIn);
  const turns = await turnsOf(strapi, type, before, rows);
  if (turns.length === 0) return rows;
  await prepareTurns(strapi, turns);
  if (type.stamped)
    for (const [at, row] of rows.entries())
      if (!hasSameStamp(row, found[at] ?? {})) await writeStamp(strapi, type, row);
  await actOnTurns(strapi, turns);
  return rows;
};

const isShown = ({ shown }: PublicType, data: PublicRow): boolean =>
  !shown || shown.some((name) => name in data);

/** Rows that are about to be changed: nobody's query changes a stamp, and what a row becomes is told after it. */
export const update = async (
  strapi: Core.Strapi,
  type: PublicType,
  params: UpdateParams,
  { many }: { many: boolean },
): Promise<Finish | undefined> => {
  const { data, where = {} } = params;
  if (!data || Array.isArray(data) || !isShown(type, data)) return undefined;
  const pass = type.stamped && passOf(type.uid, data);
  if (type.stamped) {
    for (const name of STAMP) delete data[name];
    Object.assign(data, pass?.supplied(data.locale));
  }
  // A draft that the document service saves.
  if (pass && type.draftAndPublish && !data.publishedAt) return undefined;
  // Strapi refuses to change one row of a whole table.
  if (!many && Object.keys(where).length === 0) return undefined;
  const before = await readRows(strapi, type, where, { first: !many });
  const [one] = before;
  if (!one) return undefined;
  // The same row as was looked at, wherever two answer to the conditions.
  if (!many) params.where = { id: one.id };
  return async (result) => {
    const [row] = await judge(strapi, type, before);
    if (many || !row || !type.stamped || !result) return;
    const told = result as Record<string, unknown>;
    for (const name of STAMP) if (name in told) told[name] = row[name] ?? null;
  };
};
