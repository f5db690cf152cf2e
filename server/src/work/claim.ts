import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { databaseNow } from './clock';
import type { Effects, Move, Work } from './kind';
import { TABLE } from './table';

/** A server says at least this often that it is still at work; then another may take the work over. */
export const LEASE_MS = 30_000;

/** The work is stopped, or another server has taken it over. Nothing of the step is kept. */
export class ClaimLost extends Error {}

const workIn = (database: Core.Strapi['db']['connection']) => database(TABLE);

type Query = ReturnType<typeof workIn>;

/** Work that no server is at: due, or left behind by a server that says nothing any more. */
const isFree = (query: Query, now: ReturnType<typeof databaseNow>): Query =>
  query.where((row) =>
    row
      .where((waiting) => waiting.where('state', 'waiting').where('due_at', '<=', now))
      .orWhere((left) => left.where('state', 'running').where('lease_until', '<', now)),
  );

/** SQLite and MariaDB hand JSON out as text; what is kept here is always an object. */
const jsonOf = (value: object | string | null): object | null =>
  typeof value === 'string' ? (JSON.parse(value) as object | null) : value;

const textOf = (value: object | null | undefined): string | null => (value ? JSON.stringify(value) : null);

interface Row {
  id: number;
  kind: string;
  key: string;
  payload: object | string | null;
  cursor: object | string | null;
  progress: object | string | null;
  attempts: number;
  most_attempts: number;
  token: string;
}

/** Work as it is now; nothing where the claim is lost. */
export const readClaimed = async (
  strapi: Core.Strapi,
  { id, token }: Pick<Work, 'id' | 'token'>,
): Promise<Work | null> => {
  const row: Row | undefined = await workIn(strapi.db.connection)
    .where({ id, token, state: 'running' })
    .first();
  if (!row) return null;
  const { kind, key, attempts, most_attempts: mostAttempts } = row;
  const json = { payload: jsonOf(row.payload), cursor: jsonOf(row.cursor), progress: jsonOf(row.progress) };
  return { id, kind, key, ...json, attempts, mostAttempts, token };
};

/**
 * Takes up work of a kind, the longest due first. Of two servers that ask at once, the database gives it to
 * one. What a server left behind has had an attempt: it may be what ended that server.
 *
 * @param owner the name of this server
 */
export const claim = async (strapi: Core.Strapi, kind: string, owner: string): Promise<Work | null> => {
  const rows = () => isFree(workIn(strapi.db.connection), databaseNow(strapi));
  const found: { id: number; state: string; attempts: number }[] = await rows()
    .where({ kind })
    .orderBy(['due_at', 'id'])
    .limit(5)
    .select('id', 'state', 'attempts');
  for (const { id, state, attempts } of found) {
    const token = randomUUID();
    const taken = await rows()
      .where({ id, state, attempts })
      .update({
        ...{ state: 'running', owner, token },
        lease_until: databaseNow(strapi, LEASE_MS),
        attempts: state === 'running' ? attempts + 1 : attempts,
      });
    if (taken > 0) return readClaimed(strapi, { id, token });
  }
  return null;
};

/**
 * Milliseconds until work is free, by its kind; nothing is said of kinds that have none.
 *
 * @param kinds those that this server knows: work of others waits for a server that does
 */
export const waitsOf = async (strapi: Core.Strapi, kinds: string[]): Promise<Map<string, number>> => {
  const until = `case when state = 'waiting' then due_at else lease_until end`;
  const rows: { kind: string; wait: string | number }[] = await workIn(strapi.db.connection)
    .whereIn('state', ['waiting', 'running'])
    .whereIn('kind', kinds)
    .groupBy('kind')
    .select('kind', strapi.db.connection.raw(`min(${until}) - ? as wait`, [databaseNow(strapi)]));
  return new Map(rows.map(({ kind, wait }) => [kind, Number(wait)]));
};

type Columns = Record<string, unknown>;

const changeClaimed = async (
  query: Query,
  { id, token }: Pick<Work, 'id' | 'token'>,
  columns: Columns,
): Promise<boolean> => (await query.where({ id, token, state: 'running' }).update(columns)) > 0;

/** Tells the others that this server is still at it; false where the claim is lost. */
export const renew = (strapi: Core.Strapi, work: Work): Promise<boolean> =>
  changeClaimed(workIn(strapi.db.connection), work, { lease_until: databaseNow(strapi, LEASE_MS) });

const FREED = { owner: null, token: null, lease_until: null };

const columnsOf = (strapi: Core.Strapi, move: Move): Columns => {
  if (move.next === 'more')
    return {
      attempts: 0,
      cursor: textOf(move.cursor),
      ...('progress' in move && { progress: textOf(move.progress) }),
    };
  const result = { attempts: 0, cursor: null, result: textOf(move.result), problem: null, ...FREED };
  if (move.next === 'again') return { ...result, state: 'waiting', due_at: databaseNow(strapi, move.after) };
  const progress = 'progress' in move && { progress: textOf(move.progress) };
  return { ...result, ...progress, state: 'done', slot: null, finished_at: databaseNow(strapi) };
};

/**
 * Runs the effects of a step and moves the work on: all of it or nothing.
 *
 * @throws ClaimLost where the work is no longer this server's; the effects' own errors
 */
export const keepStep = async (strapi: Core.Strapi, work: Work, effects: Effects): Promise<Move> =>
  strapi.db.transaction(async ({ trx }) => {
    // First of all, so that whoever stops the work or takes it over comes before this step or after it.
    const lease = { lease_until: databaseNow(strapi, LEASE_MS) };
    if (!(await changeClaimed(workIn(trx), work, lease))) throw new ClaimLost();
    const move = await effects(trx);
    if (!(await changeClaimed(workIn(trx), work, columnsOf(strapi, move)))) throw new ClaimLost();
    return move;
  });

/** Leaves work to other servers, or to the next start. */
export const release = (strapi: Core.Strapi, work: Work): Promise<boolean> =>
  changeClaimed(workIn(strapi.db.connection), work, { ...FREED, state: 'waiting' });

/** After an attempt that came to nothing: the next is due in so many milliseconds. */
export const postpone = (strapi: Core.Strapi, work: Work, ms: number): Promise<boolean> =>
  changeClaimed(workIn(strapi.db.connection), work, {
    ...FREED,
    state: 'waiting',
    attempts: work.attempts + 1,
    due_at: databaseNow(strapi, ms),
  });

/**
 * Ends work whose last attempt came to nothing.
 *
 * @param problem code of a failure
 * @throws ClaimLost where the work is no longer this server's
 */
export const fail = async (
  strapi: Core.Strapi,
  work: Work,
  problem: string,
  tell: () => Promise<void> | undefined,
): Promise<void> =>
  strapi.db.transaction(async ({ trx }) => {
    const over = { ...FREED, state: 'failed', slot: null, problem };
    const columns = { ...over, attempts: work.attempts + 1, finished_at: databaseNow(strapi) };
    if (!(await changeClaimed(workIn(trx), work, columns))) throw new ClaimLost();
    await tell();
  });
