import type { Core } from '@strapi/strapi';
import { mendHiddenAttributes } from './content-types/hidden-attributes';
import { hidePrivateFromSearch } from './content-types/private-search';
import { customFields } from './custom-fields';
import { useDocuments } from './documents';
import { tellMachines } from './machine/tell';
import { extendAssets } from './pictures/asset';
import { keepQueriesPublic } from './pictures/private-queries';
import { hideFromGraphql } from './stamps/graphql';
import { indexStampedTypes } from './stamps/types';

export const register = ({ strapi }: { strapi: Core.Strapi }): void => {
  strapi.customFields.register([...customFields]);
  mendHiddenAttributes(strapi);
  extendAssets(strapi);
  keepQueriesPublic(strapi);
  hidePrivateFromSearch(strapi);
  indexStampedTypes(strapi);
  hideFromGraphql(strapi);
  useDocuments(strapi);
  tellMachines(strapi);
};
