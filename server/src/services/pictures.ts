import type { Core } from '@strapi/strapi';
import { sourceFinder } from '../pictures/suggested-sources';

export interface PicturesService {
  /**
   * Sources of pictures that an editor may mean: what the newsroom credited before, then agencies.
   *
   * @param articles a query of the articles that may be looked at; null for none of them
   */
  sources(query: string, articles?: object | null): Promise<string[]>;
}

export const pictures = ({ strapi }: { strapi: Core.Strapi }): PicturesService => ({
  sources: sourceFinder(strapi),
});
