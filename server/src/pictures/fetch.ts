import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import type { Core } from '@strapi/strapi';
import { StoreAnswer } from '../platform/failure';
import { strapiService } from '../platform/strapi-services';
import type { Asset } from './asset';

export const isLocal = (strapi: Core.Strapi): boolean =>
  strapi.config.get('plugin::upload.provider') === 'local';

/** An asset whose addresses this server may fetch, where its provider keeps files private. */
export const signed = (strapi: Core.Strapi, asset: Asset): Promise<Asset> =>
  strapiService(strapi, 'plugin::upload.file').signFileUrls(structuredClone(asset));

/**
 * Fetches a file from where readers get it, for as long as `use` takes.
 *
 * @param patience milliseconds
 * @throws Error where it cannot be had
 */
export const withFetched = async <T>(
  strapi: Core.Strapi,
  { url, patience }: { url: string; patience: number },
  use: (path: string) => Promise<T>,
): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'newsroom-picture-'));
  try {
    const path = join(folder, 'picture');
    const answer = await strapi.fetch(url, { signal: AbortSignal.timeout(patience) });
    if (!answer.ok || !answer.body) throw new StoreAnswer(url, answer.status);
    await pipeline(Readable.fromWeb(answer.body as ReadableStream), createWriteStream(path));
    return await use(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
