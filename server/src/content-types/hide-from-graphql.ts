import type { Core } from '@strapi/strapi';
import { strapiService } from '../platform/strapi-services';
import { hiddenTypes } from '.';

/** The GraphQL plugin shows every content type that it is not told to leave out. */
export const hideFromGraphql = (strapi: Core.Strapi): void => {
  const extension = strapiService(strapi, 'plugin::graphql.extension');
  for (const name of Object.keys(hiddenTypes)) extension?.shadowCRUD(`plugin::newsroom.${name}`).disable();
};
