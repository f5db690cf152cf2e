import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FILE, filesOf } from '../../server/src/pictures/asset';
import { SIGNATURE } from '../../media/containers/png-chunks';
import type { UploadFile } from '../../server/src/pictures/upload/upload-file';
import { hasExiftool, seenInBytes, tellingTags } from '../media/support/exiftool';
import { bare, by } from './support/credited-pictures';
import { hostGlobal, startHost, type Host } from './support/host';
import { forget, setUpload, uploadOne } from './support/uploads';
import { writeFiles } from './support/writing';

let host: Host;
let server: Server;
/** What a store far away holds, by path. */
const store = new Map<string, Buffer>();

/** A store that takes whole objects under a key, as S3 does, and gives them out over HTTP. */
const startStore = async (): Promise<string> => {
  server = createServer((request, response) => {
    const object = store.get(request.url ?? '');
    response.statusCode = object ? 200 : 404;
    response.end(object);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

const bytesIn = async (file: UploadFile): Promise<Buffer> => {
  if (file.buffer) return file.buffer;
  const chunks: Buffer[] = [];
  for await (const chunk of file.stream as NodeJS.ReadableStream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
};

const judged = hasExiftool() ? it : it.skip;

afterEach(async () => {
  await host?.stop();
  server?.close();
  store.clear();
});

/** A host whose provider is the store, by the methods of this kind. */
const startWith = async (methods: readonly string[], pictures: object = {}): Promise<void> => {
  const address = await startStore();
  const put = async (file: UploadFile) => {
    const path = `/${file.hash}${file.ext}`;
    store.set(path, await bytesIn(file));
    file.url = `${address}${path}`;
  };
  const provider = Object.fromEntries([
    ...methods.map((method) => [method, put]),
    ['delete', async () => undefined],
  ]);
  // Where a house extends its provider: before the plugins' own bootstrap.
  (hostGlobal() as { newsroomTestProvider?: object }).newsroomTestProvider = provider;
  host = await startHost({
    config: { publication: 'The Harbour Times', pictures },
    prepare: (folder) => {
      const { writeFileSync } = jest.requireActual<typeof import('node:fs')>('node:fs');
      writeFileSync(
        `${folder}/src/index.js`,
        `module.exports = { register({ strapi }) {
          const upload = strapi.plugin('upload');
          for (const name of ['upload', 'uploadStream', 'replace', 'replaceStream']) delete upload.provider[name];
          Object.assign(upload.provider, globalThis.newsroomTestProvider);
          strapi.config.set('plugin::upload.provider', 'far-away');
        }, bootstrap() {} };`,
      );
    },
  });
};

describe.each([
  ['streams', ['uploadStream']],
  ['buffers', ['upload']],
  ['streams that replace', ['uploadStream', 'replaceStream']],
  ['buffers that replace', ['upload', 'replace']],
] as const)('a provider that takes %s', (_what, methods) => {
  judged('gets every file with its credit, and each again when it is corrected', async () => {
    await startWith(methods);
    const asset = await uploadOne(host, { name: 'ferry.jpg', bytes: await by('Jo Reyes').jpeg().toBuffer() });
    expect(store.size).toBe(5);
    for (const bytes of store.values()) {
      const seen = await seenInBytes(bytes);
      expect(seen).toMatchObject({ 'XMP-dc:Creator': ['Jo Reyes'], 'IPTC:Credit': 'AP' });
      expect(tellingTags(seen)).toEqual([]);
    }
    const credit = { creators: ['Joe Reyes'], sources: ['Reuters'], text: 'Joe Reyes/Reuters' };
    await host.admin('put', `/newsroom/pictures/${asset.id}/credit`, { credit });
    expect(await writeFiles(host, asset.id)).toEqual({ state: 'done', done: 5, total: 5 });
    expect(store.size).toBe(5);
    for (const file of filesOf(asset)) {
      const bytes = store.get(new URL(file.url).pathname) as Buffer;
      expect(await seenInBytes(bytes)).toMatchObject({
        'XMP-dc:Creator': ['Joe Reyes'],
        'XMP-photoshop:Credit': 'Joe Reyes/Reuters',
      });
    }
  });
});

judged('places stay where the house keeps them', async () => {
  await startWith(['uploadStream'], { keepLocation: true });
  await setUpload(host, { sizeOptimization: false, responsiveDimensions: false });
  await uploadOne(host, { name: 'ferry.jpg', bytes: await by('Jo Reyes').jpeg().toBuffer() });
  const [original] = await Promise.all(
    [...store].filter(([path]) => !/thumbnail/.test(path)).map(([, bytes]) => seenInBytes(bytes)),
  );
  expect(tellingTags(original ?? {}).length).toBeGreaterThan(5);
});

it('a picture that is older than the plugin is fetched to be read', async () => {
  await startWith(['uploadStream']);
  const { id } = await uploadOne(host, { name: 'ferry.jpg', bytes: await by('Jo Reyes').jpeg().toBuffer() });
  const objects = new Map(store);
  await forget(host, id);
  store.clear();
  const info = async () => (await host.admin('get', `/newsroom/pictures/${id}`)).body.data;
  expect(await info()).toMatchObject({ credit: null });
  objects.forEach((bytes, path) => store.set(path, bytes));
  expect(await info()).toMatchObject({ credit: { creators: ['Jo Reyes'], sources: ['AP'] } });
});

it('a store that does not answer leaves its files, and the editor is told', async () => {
  await startWith(['uploadStream']);
  const asset = await uploadOne(host, { name: 'ferry.jpg', bytes: await by('Jo Reyes').jpeg().toBuffer() });
  const before = new Map(store);
  store.clear();
  expect(await writeFiles(host, asset.id)).toMatchObject({
    state: 'failed',
    done: 0,
    error: expect.stringMatching(/answers 404/),
  });
  expect(store.size).toBe(0);
  expect(before.size).toBe(5);
});

it('a file that cannot be rewritten stays as it is in the store, and the editor is told', async () => {
  await startWith(['uploadStream']);
  const asset = await uploadOne(host, { name: 'ferry.jpg', bytes: await by('Jo Reyes').jpeg().toBuffer() });
  const broken = Buffer.concat([SIGNATURE, Buffer.alloc(40)]);
  const path = new URL(asset.url).pathname;
  store.set(path, broken);
  expect(await writeFiles(host, asset.id)).toMatchObject({ state: 'failed', done: 0, total: 5 });
  expect(store.get(path)).toEqual(broken);
});

it('a format that takes no credit is known by its media type, or when it is tried', async () => {
  await startWith(['uploadStream']);
  await setUpload(host, { sizeOptimization: false, responsiveDimensions: false });
  const gif = await uploadOne(host, { name: 'ferry.gif', bytes: await bare().gif().toBuffer() });
  const path = `/newsroom/pictures/${gif.id}`;
  const unwritable = { code: 'format', name: 'GIF' };
  expect((await host.admin('get', path)).body.data).toMatchObject({ unwritable });
  expect((await host.admin('post', `${path}/write`)).status).toBe(400);

  // As code that uploads may call it.
  await host.strapi.db.query(FILE).update({ where: { id: gif.id }, data: { mime: 'image/jpeg' } });
  expect((await host.admin('get', path)).body.data).not.toHaveProperty('unwritable');
  expect(await writeFiles(host, gif.id)).toMatchObject({ state: 'failed' });
  store.set(new URL(gif.url).pathname, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'));
  expect(await writeFiles(host, gif.id)).toMatchObject({ state: 'failed' });
});
