import * as is from '../attributes';

/** What readers see has changed: a row for each thing that a transaction changed. See `changes/record.ts`. */
export const schema = {
  kind: 'collectionType',
  collectionName: 'newsroom_changes',
  info: { singularName: 'change', pluralName: 'changes', displayName: 'Change that readers see' },
  options: { draftAndPublish: false },
  pluginOptions: is.hidden(),
  attributes: {
    /** Uid of a content type, `settings`, or nothing for what many former rows are counted in. */
    what: is.plain('string'),
    /** Document ids. Nothing: any of them. */
    ids: is.plain('json'),
    /** How many changes the row stands for. */
    weight: is.plain('integer'),
  },
} as const;
