import type { Core } from '@strapi/strapi';
import { house as settingsOf, type House } from '../house';
import { copySources } from '../house/copy-sources';

export interface HouseService {
  /** The settings that hold now. */
  settings(): Promise<House>;
  /** Sources of copy that fit what an editor types, a handful at most. */
  sources(typed: string): Promise<string[]>;
}

export const house = ({ strapi }: { strapi: Core.Strapi }): HouseService => ({
  settings: () => settingsOf(strapi),
  sources: (typed) => copySources(strapi, typed),
});
