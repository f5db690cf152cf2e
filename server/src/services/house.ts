import type { Core } from '@strapi/strapi';
import { house as settingsOf, type House } from '../house';

export interface HouseService {
  /** The settings that hold now. */
  settings(): Promise<House>;
}

export const house = ({ strapi }: { strapi: Core.Strapi }): HouseService => ({
  settings: () => settingsOf(strapi),
});
