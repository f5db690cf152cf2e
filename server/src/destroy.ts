import type { Core } from '@strapi/strapi';
import { workerOf } from './work';

export const destroy = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await workerOf(strapi).end();
};
