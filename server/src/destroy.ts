import type { Core } from '@strapi/strapi';
import { olderPictures } from './pictures/older';
import { stampWorker } from './stamps/worker';

export const destroy = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await Promise.all([stampWorker(strapi).end(), olderPictures(strapi).end()]);
};
