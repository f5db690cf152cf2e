import { filesOf, type Asset } from '../../server/src/pictures/asset';
import { hasExiftool, seenIn, tellingTags } from '../media/support/exiftool';
import { FORMATS, pixelsOf } from '../media/support/pictures';
import { bare, by, grained } from './support/credited-pictures';
import { startHost, type Host } from './support/host';
import { bytesOf, pathOf, setUpload, upload, uploadOne } from './support/uploads';

let host: Host;
beforeAll(async () => {
  host = await startHost({
    config: {
      publication: 'The Harbour Times',
      pictures: { dataMining: 'prohibited-except-search-engines' },
    },
  });
});
afterAll(() => host?.stop());

const judged = hasExiftool() ? it : it.skip;

afterEach(() => setUpload(host, {}));

const EXTENSIONS = { jpeg: 'jpg', png: 'png', webp: 'webp', avif: 'avif', tiff: 'tif' } as const;
const DATA_MINING = 'http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING';

const LARGE = {
  jpeg: { quality: 100 },
  png: { compressionLevel: 1 },
  webp: { lossless: true, effort: 0 },
  avif: { lossless: true, effort: 0 },
  tiff: { compression: 'none' },
} as const;

describe.each(FORMATS)('a %s', (format) => {
  const make = () =>
    by('Jo Reyes')
      .toFormat(format, format === 'avif' ? { effort: 0 } : {})
      .toBuffer();
  const name = `ferry.${EXTENSIONS[format]}`;

  it('is read before Strapi touches it', async () => {
    const asset = await uploadOne(host, { name, bytes: await make() });
    expect(asset.newsroomMetadata).toMatchObject({
      creators: ['Jo Reyes'],
      creditLine: 'AP',
      copyrightNotice: '© AP',
      usageTerms: 'Editorial use only',
    });
    expect(asset).toMatchObject({
      caption: 'The ferry sails.',
      alternativeText: 'A white ferry',
      newsroomCredited: true,
    });
  });

  judged.each([
    ['as Strapi makes it smaller', true],
    ['as it came', false],
  ])('carries its credit in every file, %s', async (_what, sizeOptimization) => {
    await setUpload(host, { sizeOptimization });
    const asset = await uploadOne(host, { name, bytes: await make() });
    const files = filesOf(asset);
    // Strapi makes no responsive formats of AVIF.
    expect(files).toHaveLength(format === 'avif' ? 1 : 5);
    for (const seen of await seenIn(...files.map((file) => pathOf(host, file)))) {
      expect(seen).toMatchObject({
        'XMP-dc:Creator': ['Jo Reyes'],
        'XMP-photoshop:Credit': 'AP',
        'XMP-dc:Rights': '© AP',
        'XMP-xmpRights:UsageTerms': 'Editorial use only',
        'XMP-plus:DataMining': DATA_MINING,
      });
      if (format === 'jpeg') expect(seen).toMatchObject({ 'IPTC:By-line': 'Jo Reyes', 'IPTC:Credit': 'AP' });
      expect(tellingTags(seen)).toEqual([]);
    }
    for (const file of files) expect(file.size).toBeCloseTo(bytesOf(host, file).length / 1000, 1);
  });

  judged('of more than a megabyte carries its credit, and keeps its pixels', async () => {
    await setUpload(host, { sizeOptimization: false, responsiveDimensions: false });
    const bytes = await grained('Jo Reyes').toFormat(format, LARGE[format]).toBuffer();
    expect(bytes.length).toBeGreaterThan(1024 * 1024);
    const asset = await uploadOne(host, { name, bytes });
    const [seen = {}] = await seenIn(pathOf(host, asset));
    expect(seen).toMatchObject({ 'XMP-dc:Creator': ['Jo Reyes'], 'XMP-plus:DataMining': DATA_MINING });
    expect(tellingTags(seen)).toEqual([]);
    expect((await pixelsOf(bytesOf(host, asset))).equals(await pixelsOf(bytes))).toBe(true);
  });

  it('keeps its pixels', async () => {
    await setUpload(host, { sizeOptimization: false, responsiveDimensions: false });
    const bytes = await make();
    const asset = await uploadOne(host, { name, bytes });
    expect((await pixelsOf(bytesOf(host, asset))).equals(await pixelsOf(bytes))).toBe(true);
  });
});

describe('an upload', () => {
  it('of several pictures keeps each its own credit', async () => {
    const names = ['Jo Reyes', '김하늘', 'Mina Okafor'];
    const assets = await upload(
      host,
      await Promise.all(
        names.map(async (name, i) => ({ name: `${i}.jpg`, bytes: await by(name).jpeg().toBuffer() })),
      ),
    );
    expect(assets.map(({ newsroomMetadata }) => newsroomMetadata?.creators)).toEqual(
      names.map((name) => [name]),
    );
  });

  it('through the Media Library leaves what the editor wrote', async () => {
    const bytes = await by('Jo Reyes').png().toBuffer();
    const info = { caption: 'An editor’s', alternativeText: '' };
    const asset = await uploadOne(host, { name: 'own.png', bytes, info }, 'admin');
    expect(asset).toMatchObject({ caption: 'An editor’s', alternativeText: 'A white ferry' });
  });

  it('of a picture that says nothing gets the house’s word on data mining, and no credit', async () => {
    const asset = await uploadOne(host, { name: 'bare.webp', bytes: await bare().webp().toBuffer() });
    expect(asset).toMatchObject({ newsroomMetadata: null, newsroomCredited: false, caption: null });
    expect(bytesOf(host, asset).includes(DATA_MINING)).toBe(true);
  });

  it.each([
    ['text', 'notes.txt', Buffer.from('Just notes'), 'text/plain'],
    [
      'an SVG',
      'logo.svg',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
      undefined,
    ],
  ])('of %s goes through as it is', async (_what, name, bytes, type) => {
    const asset = await uploadOne(host, { name, bytes, type });
    expect(asset.newsroomMetadata).toBeNull();
    expect(bytesOf(host, asset).equals(bytes)).toBe(true);
  });

  it('of a GIF goes through', async () => {
    const asset = await uploadOne(host, { name: 'a.gif', bytes: await bare().gif().toBuffer() });
    expect(asset.newsroomMetadata).toBeNull();
  });

  it('that only calls itself a picture is stored as it is', async () => {
    const bytes = Buffer.from('\u00ff\u00d8\u00ff not a picture at all', 'latin1');
    const { status } = await upload(host, [
      { name: 'fake.bin', bytes, type: 'application/octet-stream' },
    ]).then(([asset]) => ({ status: bytesOf(host, asset as Asset).equals(bytes) }));
    expect(status).toBe(true);
  });
});
