import type { PictureMetadata } from './types';

/** What a file said of itself, and that its Content Credentials were taken out. */
export const withoutCredentials = (metadata: PictureMetadata | null): PictureMetadata => ({
  ...(metadata ?? { creators: [] }),
  contentCredentials: 'removed',
});
