import { readFigures } from '../support/reads.mjs';

/** Any article of a size, none twice in a row: neighbours share pages of the database. */
const somewhere = (size, round) => 1 + ((round * 7919) % size);

/** One article by its slug, as its page asks for it. */
export const bySlug = {
  name: 'by slug',
  run: (context) =>
    readFigures(
      context,
      'article by slug',
      (size, round) => `?filters[slug][$eq]=article-${somewhere(size, round)}`,
    ),
};
