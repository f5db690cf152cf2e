import type { Core } from '@strapi/strapi';
import { customFields } from './custom-fields';
import { useDocuments } from './documents';

export const register = ({ strapi }: { strapi: Core.Strapi }): void => {
  strapi.customFields.register([...customFields]);
  useDocuments(strapi);
};
