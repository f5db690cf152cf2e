import type { Core } from '@strapi/strapi';
import { stampedTypes, type StampedType } from '../stamps/types';
import { enqueue, stopWork, type WorkKind } from '../work';
import { nextStretch, type Stretch } from './sweep';

interface Cursor {
  /** Of a type, and the last of its rows that was looked at. */
  uid: string;
  after: number;
  /** How many rows were stamped. */
  swept: number;
}

/** The stretch behind the cursor, of the first type that has any; nothing at the end. */
const nextOf = async (
  strapi: Core.Strapi,
  { uid, after }: Cursor,
): Promise<{ type: StampedType; stretch: Stretch } | null> => {
  const types = [...stampedTypes(strapi).values()].sort((one, other) => (one.uid < other.uid ? -1 : 1));
  for (const type of types) {
    if (type.uid < uid) continue;
    const stretch = await nextStretch(strapi, type, type.uid === uid ? after : 0);
    if (stretch) return { type, stretch };
  }
  return null;
};

/** Looks for published articles without a stamp, a stretch a step. */
export const sweepWork: WorkKind<null, Cursor> = {
  kind: 'sweep',
  nameOf: () => 'the search for published articles without a copyright notice',
  async step(strapi, work) {
    const cursor = work.cursor ?? { uid: '', after: 0, swept: 0 };
    const next = await nextOf(strapi, cursor);
    if (!next) {
      if (cursor.swept > 0)
        strapi.log.info(`newsroom: stamped ${cursor.swept} published articles that had no copyright notice`);
      return () => ({ next: 'done', result: { swept: cursor.swept } });
    }
    const { type, stretch } = next;
    return async (trx) => {
      const swept = cursor.swept + (await stretch.stamp(trx));
      return { next: 'more', cursor: { uid: type.uid, after: stretch.last, swept } };
    };
  },
};

/** At each start. One that a start before left behind begins anew: the rules may be others by now. */
export const enqueueSweep = async (strapi: Core.Strapi): Promise<void> => {
  const sweep = { kind: sweepWork.kind, key: 'published' };
  await stopWork(strapi, sweep);
  await enqueue(strapi, sweep);
};
