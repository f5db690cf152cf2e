import { readFile } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import type { PictureMetadata } from '../../../../domain/picture';
import { openPicture, type Picture } from '../../../../media/containers';
import { houseLanguages } from '../languages';
import { readMetadata } from '../../../../media/metadata/read';
import { bufferSource, withFile, type Source } from '../../../../media/bytes';
import { warn } from './warn';

/** A file of no more bytes is read at once, and not again: to open it twice takes longer than to hold it. */
export const SMALL = 1024 * 1024;

/** A small picture as it was read. */
export interface Held {
  filepath: string;
  bytes: Buffer;
  picture: Picture;
}

export interface Reading {
  metadata: PictureMetadata | null;
  /** Whether a fault was told of. */
  told: boolean;
  /** Whether the file is signed (C2PA). */
  signed?: boolean;
  held?: Held;
}

interface File {
  name: string;
  filepath: string;
  /** Where it is known. */
  sizeInBytes?: number;
}

/** What a picture's file says of itself; broken metadata are no reason to refuse a picture. */
export const readFileMetadata = async (
  strapi: Core.Strapi,
  { name, filepath, sizeInBytes = Infinity }: File,
): Promise<Reading> => {
  const faults: string[] = [];
  // Without its languages a picture is read all the same.
  const languages = await houseLanguages(strapi).catch(() => []);
  const read = async (source: Source, bytes?: Buffer): Promise<Reading> => {
    const picture = await openPicture(source);
    if (!picture) return { metadata: null, told: false };
    faults.push(...picture.blocks.faults);
    const metadata = readMetadata(picture.blocks, faults, languages);
    const { signed } = picture.blocks;
    return {
      metadata,
      told: faults.length > 0,
      ...(signed && { signed }),
      ...(bytes && { held: { filepath, bytes, picture } }),
    };
  };
  try {
    const small = sizeInBytes <= SMALL ? await readFile(filepath) : undefined;
    const reading = small ? await read(bufferSource(small), small) : await withFile(filepath, read);
    if (reading.told) warn(strapi, name, faults.join('; '));
    return reading;
  } catch (error) {
    warn(strapi, name, error);
    return { metadata: null, told: true };
  }
};
