import sharp, { type Sharp } from 'sharp';
import request from 'supertest';
import { filesOf, findAsset, type Asset } from '../../server/src/pictures/asset';
import { hasExiftool, seenIn, tellingTags } from '../media/support/exiftool';
import { painted } from '../media/support/pictures';
import { bare, by } from './support/credited-pictures';
import { startHost, type Host } from './support/host';
import { bytesOf, pathOf, setUpload, uploadOne } from './support/uploads';

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host?.stop());
afterEach(() => setUpload(host, {}));

const judged = hasExiftool() ? it : it.skip;

const CORRECTION = { creators: ['Joe Reyes'], sources: ['AP'], text: 'Joe Reyes/AP' };

const assetOf = async (id: number): Promise<Asset> => (await findAsset(host.strapi, id)) as Asset;

const post = (path: string) =>
  request(host.strapi.server.httpServer).post(path).set('Authorization', `Bearer ${host.tokens.admin}`);

/** Every file of an asset says who made it, and nothing of its source. */
const expectCredited = async (asset: Asset, creator: string): Promise<void> => {
  const seen = await seenIn(...filesOf(asset).map((file) => pathOf(host, file)));
  expect(seen.map((tags) => tags['XMP-dc:Creator'])).toEqual(seen.map(() => [creator]));
  expect(seen.flatMap(tellingTags)).toEqual([]);
};

describe('the crop of the Media Library', () => {
  /** As the editor sends it: the pixels of a canvas, under the asset's own name and type. */
  const crop = async ({ id, name, mime }: Asset, bytes: Buffer, info: object = {}): Promise<Asset> => {
    const { status, body } = await post(`/upload/files/${id}/replace`)
      .attach('files', bytes, { filename: name, contentType: mime })
      .field('fileInfo', JSON.stringify({ name, ...info }));
    expect({ status, id: body.id }).toEqual({ status: 200, id });
    return assetOf(id);
  };

  judged.each([
    ['jpeg', 'jpg', (pixels: Sharp) => pixels.jpeg()],
    ['png', 'png', (pixels: Sharp) => pixels.png()],
    ['webp', 'webp', (pixels: Sharp) => pixels.webp()],
    // No browser writes AVIF: the canvas gives PNG, which goes by the asset's name and type all the same.
    ['avif', 'avif', (pixels: Sharp) => pixels.png()],
  ] as const)('keeps the credit of a %s, in its row and in every file', async (format, extension, canvas) => {
    const bytes = await by('Jo Reyes').toFormat(format).toBuffer();
    const asset = await uploadOne(host, { name: `ferry.${extension}`, bytes }, 'admin');
    const cropped = await crop(asset, await canvas(painted(900, 700)).toBuffer());
    expect(cropped).toMatchObject({ width: 900, height: 700, newsroomCredited: true, url: asset.url });
    expect(cropped.newsroomMetadata).toEqual(asset.newsroomMetadata);
    await expectCredited(cropped, 'Jo Reyes');
  });

  judged('keeps an editor’s correction and caption, crop after crop', async () => {
    const asset = await uploadOne(host, { name: 'ferry.jpg', bytes: await by('Jo Reyes').jpeg().toBuffer() });
    await host.admin('put', `/newsroom/pictures/${asset.id}/credit`, {
      ...{ credit: CORRECTION, caption: 'By hand' },
    });
    const info = { caption: 'By hand', alternativeText: 'A white ferry', focalPoint: { x: 40, y: 60 } };
    await crop(asset, await painted(900, 700).jpeg().toBuffer(), info);
    const twice = await crop(asset, await painted(500, 400).jpeg().toBuffer(), info);
    expect(twice).toMatchObject({ width: 500, caption: 'By hand', newsroomCredit: CORRECTION });
    await expectCredited(twice, 'Joe Reyes');
  });

  judged('of a name that needs care is still the same picture', async () => {
    const name = '부산항 — Ferry (1).jpg';
    const asset = await uploadOne(host, { name, bytes: await by('Jo Reyes').jpeg().toBuffer() });
    await expectCredited(await crop(asset, await painted(900, 700).jpeg().toBuffer()), 'Jo Reyes');
  });

  it('that is kept as a copy is a picture of its own, and counts as uncredited', async () => {
    const asset = await uploadOne(host, { name: 'ferry.jpg', bytes: await by('Jo Reyes').jpeg().toBuffer() });
    const copy = await uploadOne(host, { name: asset.name, bytes: await bare().jpeg().toBuffer() }, 'admin');
    expect(copy).toMatchObject({ newsroomMetadata: null, newsroomCredited: false });
  });
});

describe('one file a request', () => {
  judged('is read and carries its credit', async () => {
    const { status, body } = await post('/upload/files')
      .attach('files', await by('Jo Reyes').jpeg().toBuffer(), {
        filename: 'ferry.jpg',
        contentType: 'image/jpeg',
      })
      .field('fileInfo', JSON.stringify({ name: 'ferry.jpg', caption: null, alternativeText: null }));
    expect(status).toBe(201);
    const asset = await assetOf(body.id);
    expect(asset).toMatchObject({ caption: 'The ferry sails.', newsroomCredited: true });
    await expectCredited(asset, 'Jo Reyes');
  });
});

describe('an upload by address', () => {
  /** An address of the documentation's network: nothing is asked of it, as the fetch is ours. */
  const ADDRESS = 'http://203.0.113.7';
  const pictures = new Map<string, { bytes: Buffer; type: string }>();

  const fetchAll = async (...names: string[]) => {
    const value = async (url: string): Promise<Response> => {
      const found = pictures.get(new URL(url).pathname.slice(1));
      const answer = found
        ? new Response(new Uint8Array(found.bytes), { headers: { 'content-type': found.type } })
        : new Response('', { status: 404 });
      return Object.defineProperty(answer, 'url', { value: url });
    };
    Object.defineProperty(host.strapi, 'fetch', { value, configurable: true });
    try {
      const { text } = await post('/upload/actions/upload-from-urls').send({
        urls: names.map((name) => `${ADDRESS}/${name}`),
      });
      const last = text.split('event: stream:complete\ndata: ')[1] ?? '';
      return JSON.parse(last.trim()) as { data: { id: number }[]; errors: { message: string }[] };
    } finally {
      Reflect.deleteProperty(host.strapi, 'fetch');
    }
  };

  judged('reads each picture and writes its credit, beside one that cannot be had', async () => {
    pictures.set('jo.jpg', { bytes: await by('Jo Reyes').jpeg().toBuffer(), type: 'image/jpeg' });
    pictures.set('mina.png', { bytes: await by('Mina Okafor').png().toBuffer(), type: 'image/png' });
    const { data, errors } = await fetchAll('jo.jpg', 'gone.jpg', 'mina.png');
    expect(errors).toEqual([expect.objectContaining({ message: expect.stringMatching(/404/) })]);
    const assets = await Promise.all(data.map(({ id }) => assetOf(id)));
    expect(assets.map(({ newsroomMetadata }) => newsroomMetadata?.creators)).toEqual([
      ['Jo Reyes'],
      ['Mina Okafor'],
    ]);
    await expectCredited(assets[0] as Asset, 'Jo Reyes');
    await expectCredited(assets[1] as Asset, 'Mina Okafor');
  });

  judged('is a picture by what it holds, whatever the address calls it', async () => {
    pictures.set('picture', { bytes: await by('Jo Reyes').jpeg().toBuffer(), type: 'image/jpeg' });
    const { data } = await fetchAll('picture');
    await expectCredited(await assetOf((data[0] as { id: number }).id), 'Jo Reyes');
  });
});

describe('Strapi’s settings of uploads', () => {
  const turned = async (): Promise<Buffer> =>
    by('Jo Reyes').withMetadata({ orientation: 6 }).jpeg().toBuffer();

  judged.each([
    ['sizes are optimised', { sizeOptimization: true }, 5],
    ['nothing is', { sizeOptimization: false }, 5],
    ['pictures are turned upright', { autoOrientation: true }, 5],
    ['no responsive formats are made', { responsiveDimensions: false }, 2],
    [
      'everything is asked for',
      { sizeOptimization: true, autoOrientation: true, responsiveDimensions: true },
      5,
    ],
  ])('credits are carried where %s', async (_what, settings, files) => {
    await setUpload(host, settings);
    const asset = await uploadOne(host, { name: 'turned.jpg', bytes: await turned() });
    expect(filesOf(asset).length).toBe(files);
    await expectCredited(asset, 'Jo Reyes');
  });

  it.each([
    ['Strapi turns it', { autoOrientation: true }],
    ['the file says how', { sizeOptimization: false }],
  ])('a picture is upright where %s', async (_what, settings) => {
    await setUpload(host, settings);
    const asset = await uploadOne(host, { name: 'turned.jpg', bytes: await turned() });
    const shown = await sharp(bytesOf(host, asset)).rotate().toBuffer({ resolveWithObject: true });
    expect(shown.info).toMatchObject({ width: 800, height: 1200 });
  });
});
