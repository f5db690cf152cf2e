import type { Source } from '../bytes';
import { avif } from './avif';
import { gif } from './gif';
import { heic } from './heic';
import { jpeg } from './jpeg';
import { png } from './png';
import { tiff } from './tiff';
import type { Container, Opened } from './types';
import { webp } from './webp';

/** The formats whose metadata are read, and written but for those that are `readOnly`. */
const CONTAINERS: readonly Container[] = [jpeg, png, webp, avif, heic, tiff, gif];

/** By its first bytes: names and types that clients give are not believed. */
export const containerOf = async (source: Source): Promise<Container | undefined> => {
  const head = await source.read(0, 32);
  return CONTAINERS.find((container) => container.matches(head));
};

/** A picture whose metadata can be looked at and changed. */
export interface Picture extends Opened {
  container: Container;
  /** Bytes of its file. */
  size: number;
}

/** @throws Error where a file is not what it begins as; nothing where it begins as no picture */
export const openPicture = async (source: Source): Promise<Picture | undefined> => {
  const container = await containerOf(source);
  return container && { container, size: source.size, ...(await container.open(source)) };
};
