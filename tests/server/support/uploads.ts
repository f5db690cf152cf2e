import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import request from 'supertest';
import { FILE, findAsset, type Asset } from '../../../server/src/pictures/asset';
import type { Host } from './host';

export interface Upload {
  name: string;
  bytes: Buffer;
  /** What a client says of it; the file itself is not asked. */
  type?: string;
  info?: object;
}

const TYPES: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  tif: 'image/tiff',
  svg: 'image/svg+xml',
};

const typeOf = ({ name, type }: Upload): string => {
  const extension = name.slice(name.lastIndexOf('.') + 1);
  return type ?? TYPES[extension] ?? `image/${extension}`;
};

const send = async (host: Host, way: 'api' | 'admin', path: string, uploads: Upload[]) => {
  const call = request(host.strapi.server.httpServer)
    .post(path)
    .set('Authorization', `Bearer ${host.tokens[way]}`);
  for (const upload of uploads)
    call.attach('files', upload.bytes, { filename: upload.name, contentType: typeOf(upload) });
  for (const { info, name } of uploads) call.field('fileInfo', JSON.stringify({ name, ...info }));
  return call;
};

const assetOf = async (host: Host, id: number): Promise<Asset> => {
  const asset = await findAsset(host.strapi, id);
  if (!asset) throw new Error(`no asset ${id}`);
  return asset;
};

/** Uploads files in one request, as a client of REST or the Media Library does. */
export const upload = async (
  host: Host,
  uploads: Upload[],
  way: 'api' | 'admin' = 'api',
): Promise<Asset[]> => {
  const { status, body } = await send(host, way, way === 'api' ? '/api/upload' : '/upload', uploads);
  if (status !== 201) throw new Error(`upload: ${status} ${JSON.stringify(body)}`);
  return Promise.all(body.map(({ id }: { id: number }) => assetOf(host, id)));
};

export const uploadOne = async (host: Host, one: Upload, way?: 'api' | 'admin'): Promise<Asset> =>
  (await upload(host, [one], way))[0] as Asset;

/** Replaces the file of an asset, as the Media Library does. */
export const replaceFile = async (host: Host, { id }: Asset, one: Upload): Promise<Asset> => {
  const { status, body } = await send(host, 'admin', `/upload?id=${id}`, [one]);
  if (status !== 200) throw new Error(`replace: ${status} ${JSON.stringify(body)}`);
  return assetOf(host, id);
};

/** Where the local provider keeps a file. */
export const pathOf = (host: Host, { url }: { url: string }): string => join(host.folder, 'public', url);

export const bytesOf = (host: Host, file: { url: string }): Buffer => readFileSync(pathOf(host, file));

/** Strapi's settings of uploads: as they are when it is installed, but for these. */
export const setUpload = (host: Host, changes: object): Promise<unknown> =>
  host.strapi
    .plugin('upload')
    .service('upload')
    .setSettings({ sizeOptimization: true, responsiveDimensions: true, autoOrientation: false, ...changes });

/** Makes an asset's row what it was before the plugin was installed; its files stay as they are. */
export const forget = (host: Host, id: number): Promise<unknown> =>
  host.strapi.db.query(FILE).update({
    where: { id },
    data: {
      newsroomMetadata: null,
      newsroomCredit: null,
      newsroomCredited: null,
      caption: null,
      alternativeText: null,
    },
  });
