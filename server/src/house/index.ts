import type { Core } from '@strapi/strapi';
import type { NewsroomConfig } from '../config';

/** The house's settings as they stand: those of `config/plugins`. */
export type House = NewsroomConfig;

/** The settings that hold now; ask for them where they are needed, and keep none. */
export const house = async (strapi: Core.Strapi): Promise<House> =>
  strapi.config.get<NewsroomConfig>('plugin::newsroom');
