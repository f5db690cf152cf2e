import type { Source } from '../source';
import { avif } from './avif';
import { jpeg } from './jpeg';
import { png } from './png';
import { tiff } from './tiff';
import type { Container } from './types';
import { webp } from './webp';

/** The formats whose metadata are read and written. */
const CONTAINERS: readonly Container[] = [jpeg, png, webp, avif, tiff];

/** By its first bytes: names and types that clients give are not believed. */
export const containerOf = async (source: Source): Promise<Container | undefined> => {
  const head = await source.read(0, 32);
  return CONTAINERS.find((container) => container.matches(head));
};
