import * as is from '../attributes';

const TABLE = 'newsroom_work';

/**
 * Work in the background: what waits, what a server is at, and for a while what is over. Moments are
 * milliseconds since 1970 by the database's clock: a number has no time zone, and no summer time.
 */
export const schema = {
  kind: 'collectionType',
  collectionName: TABLE,
  info: { singularName: 'work', pluralName: 'works', displayName: 'Background work' },
  options: { draftAndPublish: false },
  pluginOptions: is.hidden(),
  attributes: {
    kind: is.plain('string'),
    key: is.plain('string'),
    /** Says kind and key while the work waits or runs, and nothing afterwards: no two rows say the same. */
    slot: is.plain('string'),
    payload: is.plain('json'),
    state: is.plain('string'),
    dueAt: is.plain('biginteger'),
    /** Since the last step that was done. */
    attempts: is.plain('integer'),
    mostAttempts: is.plain('integer'),
    /** The server that is at it, and until when the others leave it to that one. */
    owner: is.plain('string'),
    leaseUntil: is.plain('biginteger'),
    /** Of the claim: a server that takes the work over has another one. */
    token: is.plain('string'),
    cursor: is.plain('json'),
    progress: is.plain('json'),
    result: is.plain('json'),
    problem: is.plain('string'),
    finishedAt: is.plain('biginteger'),
  },
  indexes: [is.index(TABLE, 'state', 'due_at'), { ...is.index(TABLE, 'slot'), type: 'unique' }],
} as const;
