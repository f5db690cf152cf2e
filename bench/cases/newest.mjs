import { readFigures } from '../support/reads.mjs';

const NEWEST = '?sort=publishedAt:desc&pagination[pageSize]=15';
const FIRST = '?sort=firstPublishedAt:desc&pagination[pageSize]=15';
const WITHOUT_COUNT = '&pagination[withCount]=false';

/** The newest 15 articles, as a front page asks for them; Strapi counts them all unless it is told not to. */
export const newest = {
  name: 'newest',
  run: async (context) => [
    ...(await readFigures(context, 'newest 15 with count', () => NEWEST)),
    ...(await readFigures(context, 'newest 15', () => NEWEST + WITHOUT_COUNT)),
    ...(await readFigures(context, 'newest 15 by first publication', () => FIRST + WITHOUT_COUNT)),
  ],
};
