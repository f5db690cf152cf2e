import type { Core } from '@strapi/strapi';
import { stampWorker } from './stamps/worker';

export const destroy = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await stampWorker(strapi).end();
};
