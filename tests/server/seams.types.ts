/** Compiled by `npm run types` and never run: what stands below each `@ts-expect-error` must not compile. */
import type { Core } from '@strapi/strapi';
import { adminRoute, publicRoute } from '../../server/src/routes/route';
import { serviceOf } from '../../server/src/services';

const SIGNED_IN = 'plugin::newsroom.may-see-pictures';

export const routes = [
  adminRoute('GET', '/pictures/:id', 'pictures.findOne', SIGNED_IN),
  adminRoute('GET', '/settings', 'settings.find', { permission: 'plugin::newsroom.settings.read' }),
  publicRoute('GET', '/license.xml', 'machine.rsl'),
  // @ts-expect-error no such action
  adminRoute('GET', '/pictures/:id', 'pictures.infoo', SIGNED_IN),
  // @ts-expect-error no such controller
  adminRoute('GET', '/pictures/:id', 'picture.findOne', SIGNED_IN),
  // @ts-expect-error a controller without an action
  adminRoute('GET', '/pictures/:id', 'pictures', SIGNED_IN),
  // @ts-expect-error no such policy
  adminRoute('GET', '/pictures/:id', 'pictures.findOne', 'plugin::newsroom.may-see-picture'),
  // @ts-expect-error nobody says who may
  adminRoute('GET', '/pictures/:id', 'pictures.findOne'),
  // @ts-expect-error no such action
  publicRoute('GET', '/license.xml', 'machine.rls'),
];

export const services = async (strapi: Core.Strapi): Promise<void> => {
  const sources: string[] = await serviceOf(strapi, 'pictures').sources('reu');
  // @ts-expect-error a list of texts is no text
  const source: string = await serviceOf(strapi, 'pictures').sources('reu');
  // @ts-expect-error no such service
  serviceOf(strapi, 'picture');
  // @ts-expect-error no such method
  serviceOf(strapi, 'house').setting();
  strapi.log.info(`${sources} ${source}`);
};
