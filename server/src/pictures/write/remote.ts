import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import type { AssetFile } from '../asset';
import { withFetched } from '../fetch';
import type { Copy } from '../../../../media/rewrite';
import { carry, type UploadFile } from '../upload/upload-file';
import type { Provider } from '../upload/provider';
import type { Written } from './written';

const PATIENCE_MS = 60_000;

/** Under the same key: a store puts a whole object in the place of another. */
const send = async (provider: Provider, file: UploadFile, old: AssetFile, path: string): Promise<void> => {
  const streaming = provider.replaceStream ?? provider.uploadStream;
  if (streaming) {
    file.stream = createReadStream(path);
    await streaming.call(provider, file, old);
  } else {
    file.buffer = await readFile(path);
    await (provider.replace ?? provider.upload)?.call(provider, file, old);
  }
};

/**
 * Through the provider, as at the upload: what a file is to say is put into it on its way.
 *
 * @param signed the file with an address that this server may fetch
 * @throws Error where it cannot be fetched, sent or say the credit; what was cleaned is sent all the same
 */
export const writeRemote = async (
  strapi: Core.Strapi,
  file: AssetFile,
  signed: AssetFile,
  copy: Copy,
): Promise<Written> => {
  const provider = (strapi.plugin('upload') as unknown as { provider: Provider }).provider;
  return withFetched(strapi, { url: signed.url, patience: PATIENCE_MS }, async (path) => {
    const sent: UploadFile = { ...file, filepath: path };
    const { metadata, wins } = copy;
    const carried = carry(sent, { metadata, wins, told: false, asked: true });
    await send(provider, sent, file, path);
    if (carried.uncredited) throw new Error(carried.uncredited);
    const unsigned = sent.newsroomMetadata?.contentCredentials === 'removed';
    return { url: sent.url ?? file.url, bytes: sent.sizeInBytes, ...(unsigned && { unsigned }) };
  });
};
