import { writeFigures } from '../support/writes.mjs';
import { story } from '../support/story.mjs';

/** A new article: as a draft, and published in the same call, as REST does unless it is told otherwise. */
export const create = {
  name: 'create',
  run: (context) =>
    writeFigures(context, {
      'create, document service': (side, n) => side.document('create', { data: story(n, side.relations) }),
      'create, REST': (side, n) => side.post('?status=draft', story(n, side.relations)),
      'create and publish, REST': (side, n) => side.post('', story(n, side.relations)),
    }),
};
