import type { Core } from '@strapi/strapi';
import type { PictureMetadata } from '../../../../domain/picture';
import { containerOf } from '../containers';
import { readMetadata } from '../metadata/read';
import { withFile } from '../source';
import { warn } from './warn';

export interface Reading {
  metadata: PictureMetadata | null;
  /** Whether a fault was told of. */
  told: boolean;
}

/** What a picture's file says of itself; broken metadata are no reason to refuse a picture. */
export const readFileMetadata = async (
  strapi: Core.Strapi,
  { name, filepath }: { name: string; filepath: string },
): Promise<Reading> => {
  const faults: string[] = [];
  try {
    const metadata = await withFile(filepath, async (source) => {
      const container = await containerOf(source);
      const blocks = await container?.open(source).then((opened) => opened.blocks);
      faults.push(...(blocks?.faults ?? []));
      return blocks ? readMetadata(blocks, faults) : null;
    });
    if (faults.length > 0) warn(strapi, name, faults.join('; '));
    return { metadata, told: faults.length > 0 };
  } catch (error) {
    warn(strapi, name, error);
    return { metadata: null, told: true };
  }
};
