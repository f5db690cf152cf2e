import { adminRoute } from '../route';

/**
 * `GET /newsroom/own?locale=&documentId=`: what the signed-in editor's own article starts with, or a new
 * language of the one that is named.
 */
export const own = {
  type: 'admin' as const,
  routes: [adminRoute('GET', '/own', 'own.find', 'plugin::newsroom.may-start-article')],
};
