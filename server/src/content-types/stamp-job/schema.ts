import * as is from '../attributes';

const TABLE = 'newsroom_stamp_jobs';

/** Acts of stamping again, as the page shows them: what each covers and how far it is. `work` carries them out. */
export const schema = {
  kind: 'collectionType',
  collectionName: TABLE,
  info: { singularName: 'stamp-job', pluralName: 'stamp-jobs', displayName: 'Copyright stamp job' },
  options: { draftAndPublish: false },
  pluginOptions: is.hidden(),
  attributes: {
    state: is.plain('string'),
    /** What it covers: see `stamps/selection.ts`. */
    selection: is.plain('json'),
    /** The last row that is done: its type and its id. */
    cursorType: is.plain('string'),
    cursor: is.plain('integer'),
    total: is.plain('integer'),
    seen: is.plain('integer'),
    stamped: is.plain('integer'),
    unchanged: is.plain('integer'),
    supplied: is.plain('integer'),
    unruled: is.plain('integer'),
    problem: is.plain('text'),
    userName: is.plain('string'),
    userId: is.plain('integer'),
    finishedAt: is.plain('datetime'),
  },
} as const;
