import type { Core } from '@strapi/strapi';
import { fitLayouts } from './content-types/fit-layout';
import { customFields } from './custom-fields';
import { useDocuments } from './documents';

export const register = ({ strapi }: { strapi: Core.Strapi }): void => {
  strapi.customFields.register([...customFields]);
  fitLayouts(strapi);
  useDocuments(strapi);
};
