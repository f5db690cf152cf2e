import type { Core } from '@strapi/strapi';
import { STAMP_HISTORY, STAMP_JOB } from '../uids';

/** The GraphQL plugin shows every content type that it is not told to leave out. */
export const hideFromGraphql = (strapi: Core.Strapi): void => {
  const extension = strapi.plugin('graphql')?.service('extension');
  for (const uid of [STAMP_HISTORY, STAMP_JOB]) extension?.shadowCRUD(uid).disable();
};
