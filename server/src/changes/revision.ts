import type { Core } from '@strapi/strapi';
import { onePerServer } from '../platform/one-per-server';
import { CHANGE } from '../platform/uids';
import { thinOut } from './thin-out';
import type { Change } from './record';

/** For how long a server goes by what it read, in milliseconds. */
const FRESH_FOR = 1000;

/** How many of the last changes a server can tell one by one. */
const REMEMBERED = 1000;

/** Rows that are looked through for news; a transaction that is open for longer than so many others is told as "anything". */
const LOOKED_BACK = 1000;

/** The rows that are let stand before former ones are counted in one. */
const MOST_ROWS = 5000;

export interface Changes {
  /**
   * Grows whenever something changes that readers see, by any server and any code, and is the same on every
   * server that sees the same. Read from the database once a second at most.
   */
  revision(): Promise<number>;
  /** What changed after a revision, oldest first; nothing where this server can't tell: then it may be anything. */
  since(revision: number): Promise<readonly Change[] | undefined>;
}

interface Row {
  id: number;
  what: string | null;
  ids: string | readonly string[] | null;
  weight: number;
}

const idsOf = (ids: Row['ids']): readonly string[] | undefined =>
  (typeof ids === 'string' ? (JSON.parse(ids) as string[]) : ids) ?? undefined;

interface Step {
  revision: number;
  /** Nothing where it may be anything. */
  changes: readonly Change[] | undefined;
}

const createChanges = (strapi: Core.Strapi): Changes => {
  const table = strapi.getModel(CHANGE).collectionName;
  let seen = new Set<number>();
  let steps: Step[] = [];
  let readAt = 0;
  let reading: Promise<void> | undefined;

  const rows = () => strapi.db.getConnection(table);

  const look = async (): Promise<void> => {
    const at = Date.now();
    const sums = rows().sum({ revision: 'weight' }).count({ count: '*' }).max({ last: 'id' });
    const total: Partial<Record<string, number | string | null>> = (await sums.first()) ?? {};
    const [revision, count, last] = ['revision', 'count', 'last'].map((name) => Number(total[name] ?? 0)) as [
      number,
      number,
      number,
    ];
    const before = steps.at(-1);
    if (before?.revision !== revision) {
      const latest: Row[] = await rows()
        .select('id', 'what', 'ids', 'weight')
        .where('id', '>', last - LOOKED_BACK)
        .orderBy('id');
      // The sum was read before: what came in between is told now, and counted the next time.
      const fresh = latest.filter(({ id, what }) => what !== null && !seen.has(id));
      const known = before !== undefined && fresh.length >= revision - before.revision;
      const changes = fresh.map(({ what, ids }) => ({ what: what ?? '', ids: idsOf(ids) }));
      steps = [...steps, { revision, changes: known ? changes : undefined }].slice(-REMEMBERED);
      seen = new Set(latest.map(({ id }) => id));
    }
    readAt = at;
    if (count > MOST_ROWS) await thinOut(strapi);
  };

  const fresh = async (): Promise<Step> => {
    // It would count changes that may be rolled back, and on SQLite wait for its own connection.
    if (strapi.db.inTransaction()) throw new Error('the revision is asked for outside of transactions');
    if (Date.now() - readAt >= FRESH_FOR) {
      reading ??= look().finally(() => {
        reading = undefined;
      });
      await reading;
    }
    return steps.at(-1) ?? { revision: 0, changes: [] };
  };

  return {
    revision: async () => (await fresh()).revision,
    async since(revision) {
      const { revision: now } = await fresh();
      if (revision === now) return [];
      const at = steps.findIndex((step) => step.revision === revision);
      const later = at < 0 ? [] : steps.slice(at + 1);
      if (later.length === 0 || later.some(({ changes }) => changes === undefined)) return undefined;
      return later.flatMap(({ changes = [] }) => changes);
    },
  };
};

/** What this server knows of changes. */
export const changesOf = onePerServer(createChanges);
