import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf, findAsset, type Asset, type AssetFile } from '../../server/src/pictures/asset';
import type { UploadFile } from '../../server/src/pictures/upload/upload-file';
import { hasExiftool, seenInBytes, tellingTags } from '../media/support/exiftool';
import { painted } from '../media/support/pictures';
import { by } from './support/credited-pictures';
import { hostGlobal, startHost, type Host } from './support/host';
import { forget, replaceFile, uploadOne } from './support/uploads';
import { writeFiles } from './support/writing';

const judged = hasExiftool() ? it : it.skip;

/** What the bucket holds, by key; nobody gets it without a signature. */
const bucket = new Map<string, Buffer>();
let server: Server;
let host: Host;

const keyOf = ({ hash, ext }: Pick<AssetFile, 'hash' | 'ext'>): string => `/${hash}${ext}`;

const bytesIn = async (file: UploadFile): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of file.stream as NodeJS.ReadableStream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
};

/** As the S3 provider of a private bucket: it streams, signs addresses for a while, and keeps them unsigned. */
const providerAt = (address: string) => ({
  uploadStream: async (file: UploadFile) => {
    bucket.set(keyOf(file as AssetFile), await bytesIn(file));
    file.url = `${address}${keyOf(file as AssetFile)}`;
  },
  delete: async (file: AssetFile) => void bucket.delete(keyOf(file)),
  isPrivate: async () => true,
  getSignedUrl: async (file: AssetFile) => ({ url: `${address}${keyOf(file)}?signature=valid` }),
});

beforeAll(async () => {
  server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://bucket');
    const object = bucket.get(pathname);
    response.statusCode = searchParams.get('signature') !== 'valid' ? 403 : object ? 200 : 404;
    response.end(response.statusCode === 200 ? object : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  (hostGlobal() as { newsroomTestProvider?: object }).newsroomTestProvider = providerAt(address);
  host = await startHost({
    prepare: (folder) =>
      writeFileSync(
        join(folder, 'src/index.js'),
        `module.exports = { register({ strapi }) {
          const upload = strapi.plugin('upload');
          for (const name of ['upload', 'uploadStream', 'replace', 'replaceStream']) delete upload.provider[name];
          Object.assign(upload.provider, globalThis.newsroomTestProvider);
          strapi.config.set('plugin::upload.provider', 'private-bucket');
        }, bootstrap() {} };`,
      ),
  });
});
afterAll(async () => {
  await host?.stop();
  server?.close();
});
afterEach(() => bucket.clear());

const ferry = async (): Promise<Asset> =>
  uploadOne(host, { name: 'ferry.jpg', bytes: await by('Jo Reyes').jpeg().toBuffer() });

const expectCredited = async (asset: Asset, creator: string): Promise<void> => {
  for (const file of filesOf(asset)) {
    const seen = await seenInBytes(bucket.get(keyOf(file)) as Buffer);
    expect(seen['XMP-dc:Creator']).toEqual([creator]);
    expect(tellingTags(seen)).toEqual([]);
  }
};

describe('a private bucket', () => {
  judged('gets every file with its credit; the asset keeps addresses without a signature', async () => {
    const asset = await ferry();
    expect(bucket.size).toBe(5);
    await expectCredited(asset, 'Jo Reyes');
    expect(filesOf(asset).filter(({ url }) => url.includes('signature'))).toEqual([]);
  });

  judged('is written to again where an editor corrects a credit, under the same keys', async () => {
    const asset = await ferry();
    const keys = [...bucket.keys()].sort();
    const credit = { creators: ['Joe Reyes'], sources: ['Reuters'], text: 'Joe Reyes/Reuters' };
    await host.admin('put', `/newsroom/pictures/${asset.id}/credit`, { credit });
    expect(await writeFiles(host, asset.id)).toEqual({ state: 'done', done: 5, total: 5 });
    expect([...bucket.keys()].sort()).toEqual(keys);
    const written = (await findAsset(host.strapi, asset.id)) as Asset;
    await expectCredited(written, 'Joe Reyes');
    expect(filesOf(written).map(({ url }) => url)).toEqual(filesOf(asset).map(({ url }) => url));
  });

  judged('keeps the credit of a crop', async () => {
    const asset = await ferry();
    const bytes = await painted(900, 700).jpeg().toBuffer();
    const cropped = await replaceFile(host, asset, { name: asset.name, bytes });
    expect(cropped).toMatchObject({ width: 900, newsroomCredited: true });
    await expectCredited(cropped, 'Jo Reyes');
  });

  it('is read for a picture that is older than the plugin', async () => {
    const { id } = await ferry();
    await forget(host, id);
    const { body } = await host.admin('get', `/newsroom/pictures/${id}`);
    expect(body.data).toMatchObject({ credit: { creators: ['Jo Reyes'], sources: ['AP'] } });
    expect(JSON.stringify(body.data)).not.toContain('signature');
  });
});
