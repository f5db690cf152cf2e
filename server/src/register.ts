import type { Core } from '@strapi/strapi';
import { mendHiddenAttributes } from './content-types/hidden-attributes';
import { hidePrivateFromSearch } from './content-types/private-search';
import { customFields } from './custom-fields';
import { useDocuments } from './documents';
import { tellMachines } from './machine/tell';
import { extendAssets } from './pictures/asset';
import { keepQueriesPublic } from './pictures/private-queries';
import { additionsBy } from './schema-sync/additions';
import { keepArchiveAtStart } from './schema-sync/keep';
import { hideFromGraphql } from './content-types/hide-from-graphql';
import { indexStampedTypes } from './stamps/types';

export const register = ({ strapi }: { strapi: Core.Strapi }): void => {
  strapi.customFields.register([...customFields]);
  mendHiddenAttributes(strapi);
  const additions = additionsBy(strapi, () => {
    extendAssets(strapi);
    indexStampedTypes(strapi);
  });
  keepArchiveAtStart(strapi, additions);
  keepQueriesPublic(strapi);
  hidePrivateFromSearch(strapi);
  hideFromGraphql(strapi);
  useDocuments(strapi);
  tellMachines(strapi);
};
