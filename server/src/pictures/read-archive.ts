import { hostname } from 'node:os';
import type { Core } from '@strapi/strapi';
import { enqueue, type WorkKind } from '../work';
import { FILE, type Asset } from './asset';
import { isLocal } from './fetch';
import { judgeCreditsAgain } from './judge-credits-again';
import { known } from './read-unread';

/** Pictures of a step: the newsroom at work comes first, and a server that ends waits for no more. */
const BATCH = 10;

const nextAfter = (strapi: Core.Strapi, id: number): Promise<Asset[]> =>
  strapi.db.query(FILE).findMany({
    where: { id: { $gt: id }, newsroomCredited: { $null: true }, mime: { $startsWith: 'image/' } },
    orderBy: { id: 'asc' },
    limit: BATCH,
  });

interface Cursor {
  /** Up to where those that were read are judged anew; null once all of them are. */
  judged: number | null;
  after: number;
  read: number;
}

/**
 * Reads the pictures that are older than the plugin, so that lists know whom they credit. Only those on this
 * server's own disk: to fetch a whole archive from a store costs its owner money, and each is read when it
 * is first asked for. What is read is kept picture by picture; one that is read twice says the same.
 */
export const readPicturesWork: WorkKind<null, Cursor> = {
  kind: 'read-pictures',
  nameOf: () => 'the reading of older pictures',
  async step(strapi, work) {
    const cursor = work.cursor ?? { judged: 0, after: 0, read: 0 };
    if (cursor.judged !== null) {
      const judged = (await judgeCreditsAgain(strapi, cursor.judged)) ?? null;
      return () => ({ next: 'more', cursor: { ...cursor, judged } });
    }
    const batch = isLocal(strapi) ? await nextAfter(strapi, cursor.after) : [];
    const last = batch.at(-1);
    if (!last) {
      if (cursor.read > 0)
        strapi.log.info(`newsroom: read ${cursor.read} pictures that were here before the plugin was`);
      return () => ({ next: 'done', result: { read: cursor.read } });
    }
    let { read } = cursor;
    for (const asset of batch) if ((await known(strapi, asset)).newsroomCredited !== null) read += 1;
    return () => ({ next: 'more', cursor: { judged: null, after: last.id, read } });
  },
};

/**
 * Each server reads its own archive, under its own name: a file that is not on its disk stays unread, and is
 * no fault. Where all share one disk, what the first has read is nothing to the others. Another server may
 * take the work over, and then reads what is on its own disk; what is left is read when it is asked for.
 */
export const enqueueReading = async (strapi: Core.Strapi): Promise<void> => {
  await enqueue(strapi, { kind: readPicturesWork.kind, key: hostname() });
};
