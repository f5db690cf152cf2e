import { RESTAMP, SUPPLY } from '../../stamps/permission';
import { adminRoute } from '../route';

const readers = 'plugin::newsroom.may-read-stamps';
const readersOfType = 'plugin::newsroom.may-read-stamps-of-type';
const stampers = { permission: RESTAMP };

/** The history of stamps, and stamping again. */
export const stamps = {
  type: 'admin' as const,
  routes: [
    adminRoute('GET', '/stamps/options', 'stamps.options', readers),
    adminRoute('POST', '/stamps/preview', 'stamps.preview', stampers),
    adminRoute('GET', '/stamps/jobs', 'stamps.jobs', readers),
    adminRoute('POST', '/stamps/jobs', 'stamps.start', stampers),
    adminRoute('GET', '/stamps/jobs/:id', 'stamps.job', readers),
    adminRoute('POST', '/stamps/jobs/:id/stop', 'stamps.stop', stampers),
    adminRoute('POST', '/stamps/jobs/:id/resume', 'stamps.resume', stampers),
    adminRoute('GET', '/stamps/articles/:type', 'stamps.article', readersOfType),
    adminRoute('GET', '/stamps/articles/:type/:documentId', 'stamps.article', readersOfType),
    adminRoute('PUT', '/stamps/articles/:type/:documentId/supplied', 'stamps.supply', { permission: SUPPLY }),
  ],
};
