import { contentRoute } from '../route';

/** Articles whose copy brings its own notice; a role or token has to be given "supply" for them. */
export const supplied = {
  type: 'content-api' as const,
  routes: [
    contentRoute('POST', '/articles/supplied', 'article.supply'),
    contentRoute('PUT', '/articles/:id/supplied', 'article.supply'),
  ],
};
