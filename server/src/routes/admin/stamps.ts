import { RESTAMP } from '../../stamps/permission';

const signedIn = 'admin::isAuthenticatedAdmin';
const readers = { policies: [signedIn, 'plugin::newsroom.may-read-stamps'] };
const readersOfType = { policies: [signedIn, 'plugin::newsroom.may-read-stamps-of-type'] };
const stampers = {
  policies: [signedIn, { name: 'admin::hasPermissions', config: { actions: [RESTAMP] } }],
};

const get = (path: string, action: string, config: object) => ({
  ...{ method: 'GET' as const, path: `/stamps${path}`, handler: `stamps.${action}`, config },
});
const post = (path: string, action: string) => ({
  ...{ method: 'POST' as const, path: `/stamps${path}`, handler: `stamps.${action}`, config: stampers },
});

/** Below `/newsroom`, for those who are signed in to the admin. */
export const stamps = {
  type: 'admin' as const,
  routes: [
    get('/options', 'options', readers),
    post('/preview', 'preview'),
    get('/jobs', 'jobs', readers),
    post('/jobs', 'start'),
    get('/jobs/:id', 'job', readers),
    post('/jobs/:id/stop', 'stop'),
    post('/jobs/:id/resume', 'resume'),
    get('/articles/:type', 'article', readersOfType),
    get('/articles/:type/:documentId', 'article', readersOfType),
  ],
};
