import * as is from '../attributes';

const TABLE = 'newsroom_stamps';

/**
 * The history of stamps: a row for each stamp that an article got, its drafts and published rows together.
 * Neither editors nor readers see the type; `GET /newsroom/stamps/articles` tells of it.
 */
export const schema = {
  kind: 'collectionType',
  collectionName: TABLE,
  info: { singularName: 'stamp', pluralName: 'stamps', displayName: 'Copyright stamp' },
  options: { draftAndPublish: false },
  pluginOptions: is.hidden(),
  attributes: {
    contentType: is.plain('string'),
    /** Document id of the article. */
    entry: is.plain('string'),
    /** Its locale; empty, not null, in a type without languages, so that the index finds it. */
    entryLocale: is.plain('string'),
    notice: is.plain('text'),
    holder: is.plain('text'),
    year: is.plain('integer'),
    usageTerms: is.plain('text'),
    rule: is.plain('string'),
    path: is.plain('string'),
    stampedAt: is.plain('datetime'),
    /** Who it was, as they were called then; an account may be gone by the time somebody asks. */
    userName: is.plain('string'),
    userId: is.plain('integer'),
    job: is.plain('integer'),
  },
  indexes: [is.index(TABLE, 'entry', 'entry_locale', 'stamped_at'), is.index(TABLE, 'job')],
} as const;
