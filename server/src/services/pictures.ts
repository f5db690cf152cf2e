import type { Core } from '@strapi/strapi';
import { sourceFinder } from '../pictures/sources';

export interface PicturesService {
  /** Sources of pictures that an editor may mean: what the newsroom credited before, then agencies. */
  sources(query: string): Promise<string[]>;
}

export const pictures = ({ strapi }: { strapi: Core.Strapi }): PicturesService => ({
  sources: sourceFinder(strapi),
});
