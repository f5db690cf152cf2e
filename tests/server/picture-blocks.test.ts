import { readFileSync } from 'node:fs';
import { filesOf, findAsset, type Asset } from '../../server/src/pictures/asset';
import { bytesOf as iimOf } from '../../media/metadata/iim';
import { packetWith, resourcesWith } from '../media/support/blocks';
import { everythingIn, hasExiftool, withTags } from '../media/support/exiftool';
import { FORMATS, type Format } from '../media/support/pictures';
import { addLocales } from './support/articles';
import { bare, by } from './support/credited-pictures';
import { startHost, type Host } from './support/host';
import { bytesOf, pathOf, setUpload, uploadOne } from './support/uploads';
import { writeFiles } from './support/writing';

let host: Host;
beforeAll(async () => {
  host = await startHost({
    config: { publication: 'The Harbour Times', pictures: { keepLocation: true, dataMining: 'prohibited' } },
  });
});
afterAll(() => host?.stop());
afterEach(() => setUpload(host, {}));

const judged = hasExiftool() ? describe : describe.skip;

/** A JPEG with a segment before all others. */
const withSegment = (jpeg: Buffer, marker: number, data: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, data, jpeg.subarray(2)]);
};

const withIim = async (name: Buffer): Promise<Buffer> => {
  const resources = resourcesWith({ iim: iimOf([{ record: 2, number: 80, data: name }]) });
  const data = Buffer.concat([Buffer.from('Photoshop 3.0\0', 'latin1'), resources]);
  return withSegment(await bare().jpeg().toBuffer(), 0xed, data);
};

const creatorsOf = async (bytes: Buffer) =>
  (await uploadOne(host, { name: 'old.jpg', bytes })).newsroomMetadata?.creators;

const KOREAN = Buffer.from('b1e8c7cfb4c3', 'hex');

it('text of no declared charset is read by the house’s languages, which its locales are', async () => {
  expect(await creatorsOf(await withIim(KOREAN))).toBeUndefined();
  expect(await creatorsOf(await withIim(Buffer.from('José', 'latin1')))).toEqual(['José']);
  await addLocales(host.strapi, 'ko');
  // Every server knows of a new locale within a second.
  await new Promise((resolve) => setTimeout(resolve, 1100));
  expect(await creatorsOf(await withIim(KOREAN))).toEqual(['김하늘']);
  expect(await creatorsOf(await withIim(Buffer.from('José', 'latin1')))).toEqual(['José']);
});

describe('the log', () => {
  it('has nothing of a file that a terminal takes for an order', async () => {
    const spy = jest.spyOn(host.strapi.log, 'warn');
    const bad = packetWith('<dc:li\u001b[2J\u001b]0;owned\u0007\u202e\u0085></dc:li>');
    const bytes = withSegment(
      await bare().jpeg().toBuffer(),
      0xe1,
      Buffer.concat([Buffer.from('http://ns.adobe.com/xap/1.0/\0', 'latin1'), bad]),
    );
    await uploadOne(host, { name: 'bad.jpg', bytes });
    const told = spy.mock.calls.map(([line]) => String(line)).filter((line) => line.startsWith('newsroom:'));
    spy.mockRestore();
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/could not be read: XMP/);
    expect(told[0]).not.toMatch(/[\p{Cc}\u202e\u2028\u2029]/u);
  });

  it('has no word of XMP in another form of Unicode, which is read and kept', async () => {
    const spy = jest.spyOn(host.strapi.log, 'warn');
    await setUpload(host, { sizeOptimization: false, responsiveDimensions: false });
    const packet = packetWith(
      '<dc:creator><rdf:Seq><rdf:li>김하늘</rdf:li></rdf:Seq></dc:creator><photoshop:Headline>Kept</photoshop:Headline>',
      { form: 'utf-16le', mark: true },
    );
    const bytes = withSegment(
      await bare().jpeg().toBuffer(),
      0xe1,
      Buffer.concat([Buffer.from('http://ns.adobe.com/xap/1.0/\0', 'latin1'), packet]),
    );
    const asset = await uploadOne(host, { name: 'wide.jpg', bytes });
    expect(asset.newsroomMetadata).toMatchObject({ creators: ['김하늘'], headline: 'Kept' });
    expect(spy.mock.calls.filter(([line]) => String(line).startsWith('newsroom:'))).toEqual([]);
    spy.mockRestore();
    expect(bytesOf(host, asset).toString()).toContain('<photoshop:Headline>Kept');
  });
});

const EXTENSIONS = { jpeg: 'jpg', png: 'png', webp: 'webp', avif: 'avif', tiff: 'tif' } as const;

const OLD: Readonly<Record<Format, Readonly<Record<string, string>>>> = {
  jpeg: {
    'IFD0:Artist': 'Jo Formerly',
    'IFD0:Copyright': '© Jo Formerly',
    'IFD0:XPAuthor': 'Jo Formerly',
    'IPTC:By-line': 'Jo Formerly',
    'IPTC:Credit': 'Formerly',
  },
  png: { 'PNG:Author': 'Jo Formerly', 'PNG:Copyright': '© Jo Formerly' },
  webp: { 'IFD0:Artist': 'Jo Formerly', 'IFD0:XPAuthor': 'Jo Formerly' },
  avif: { 'IFD0:Artist': 'Jo Formerly', 'IFD0:Copyright': 'Jo Formerly' },
  tiff: { 'IFD0:Artist': 'Jo Formerly', 'IPTC:By-line': 'Jo Formerly' },
};

judged('a correction', () => {
  const CREDIT = { creators: ['박지훈'], sources: ['Quay'], text: '박지훈/Quay' };

  it.each(FORMATS)('leaves the old credit in no file of a %s', async (format) => {
    await setUpload(host, { sizeOptimization: false });
    const made = await by('Jo Formerly')
      .toFormat(format, format === 'avif' ? { effort: 0 } : {})
      .toBuffer();
    const bytes = await withTags(made, OLD[format]);
    const asset = await uploadOne(host, { name: `old.${EXTENSIONS[format]}`, bytes });
    expect(asset.newsroomMetadata?.creators).toEqual(['Jo Formerly']);
    await host.admin('put', `/newsroom/pictures/${asset.id}/credit`, { credit: CREDIT });
    expect(await writeFiles(host, asset.id)).toMatchObject({ state: 'done' });
    for (const file of filesOf((await findAsset(host.strapi, asset.id)) as Asset)) {
      const seen = await everythingIn(readFileSync(pathOf(host, file)));
      expect(seen).not.toMatch(/Formerly/);
      expect(seen).toMatch(/Creator\s*: 박지훈/);
    }
  });
});
