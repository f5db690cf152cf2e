import { writeFigures } from '../support/writes.mjs';
import { story } from '../support/story.mjs';

const draft = async (side, n) =>
  (await side.document('create', { data: story(n, side.relations) })).documentId;
const published = async (side, n) => {
  const documentId = await draft(side, n);
  await side.document('publish', { documentId });
  return documentId;
};

/** A save of the whole form with a new headline, as the Content Manager sends it, and of one field. */
export const update = {
  name: 'update',
  run: (context) =>
    writeFigures(context, {
      'update, document service': {
        prepare: draft,
        act: (side, n, documentId) =>
          side.document('update', { documentId, data: story(`${n}, corrected`, side.relations) }),
      },
      'update one field, document service': {
        prepare: draft,
        act: (side, n, documentId) =>
          side.document('update', { documentId, data: { summary: `Summary ${n}` } }),
      },
      'update, REST': {
        prepare: draft,
        act: (side, n, documentId) =>
          side.put(documentId, '?status=draft', story(`${n}, corrected`, side.relations)),
      },
      'update and publish again, REST': {
        prepare: published,
        act: (side, n, documentId) => side.put(documentId, '', story(`${n}, corrected`, side.relations)),
      },
    }),
};
