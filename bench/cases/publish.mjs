import { writeFigures } from '../support/writes.mjs';
import { story } from '../support/story.mjs';

const draft = async (side, n) =>
  (await side.document('create', { data: story(n, side.relations) })).documentId;

/** The first publication of a draft, which stamps it, and a later one, which keeps the stamp. */
export const publish = {
  name: 'publish',
  run: (context) =>
    writeFigures(context, {
      'publish, document service': {
        prepare: draft,
        act: (side, _n, documentId) => side.document('publish', { documentId }),
      },
      'publish again, document service': {
        prepare: async (side, n) => {
          const documentId = await draft(side, n);
          await side.document('publish', { documentId });
          return documentId;
        },
        act: (side, _n, documentId) => side.document('publish', { documentId }),
      },
    }),
};
