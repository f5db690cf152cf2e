import { performance } from 'node:perf_hooks';
import { multiply } from './multiply.mjs';

export { growStamped, restamp, saves } from './stamps.mjs';

/** Strapi tells of a write after it answers, with queries of its own; they belong to that write, not to the next. */
const settled = async (strapi) => {
  const { pool } = strapi.db.connection.client;
  for (let quiet = 0; quiet < 2;) {
    await new Promise((resolve) => setImmediate(resolve));
    quiet = pool.numUsed() + pool.numPendingAcquires() > 0 ? 0 : quiet + 1;
  }
};

/** @returns {Promise<string>} an API token that may do everything. */
export const createToken = async (strapi) => {
  const token = await strapi
    .service('admin::api-token')
    .create({ name: `bench ${Date.now()}`, description: '', type: 'full-access', lifespan: null });
  return token.accessKey;
};

/** One call of the document service; `ms` is the time until it answers. */
export const document = async (strapi, { uid, action, params }) => {
  await settled(strapi);
  const documents = strapi.documents(uid);
  const from = performance.now();
  const { documentId } = await documents[action](params);
  const ms = performance.now() - from;
  await settled(strapi);
  return { ms, documentId };
};

/** Articles of a type until there are `count`, each with its draft and its published row. */
export const grow = async (strapi, { uid, count, data }) => {
  const documents = strapi.documents(uid);
  const { documentId } = await documents.create({ data });
  await documents.publish({ documentId });
  await settled(strapi);
  await multiply(strapi, uid, documentId, count);
};

/** Waits until nothing of the last write is left to do. */
export const settle = (strapi) => settled(strapi);
