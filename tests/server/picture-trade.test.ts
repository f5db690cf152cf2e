import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filesOf } from '../../server/src/pictures/asset';
import { hasExiftool, seenIn, tellingTags } from '../media/support/exiftool';
import { pixelsOf } from '../media/support/pictures';
import { bare } from './support/credited-pictures';
import { ROOT, startHost, type Host } from './support/host';
import { bytesOf, pathOf, setUpload, uploadOne } from './support/uploads';

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host?.stop());

const judged = hasExiftool() ? it : it.skip;

afterEach(() => setUpload(host, {}));

const images = join(resolve(ROOT, process.env.NEWSROOM_SHARED ?? '../shared'), 'images');
const withImages = existsSync(images) ? describe : describe.skip;

withImages('the trade’s own pictures', () => {
  const file = (name: string) => readFileSync(join(images, name));

  it('the IPTC reference picture is read, property by property', async () => {
    const asset = await uploadOne(host, {
      name: 'reference.jpg',
      bytes: file('iptc-photo-metadata-reference-2023.2.jpg'),
    });
    expect(asset.newsroomMetadata).toEqual({
      creators: ['Creator1 (ref2023.2)'],
      creditLine: 'Credit Line (ref2023.2)',
      source: 'Source (ref2023.2)',
      copyrightNotice: 'Copyright (Notice) 2023.2 IPTC - www.iptc.org  (ref2023.2)',
      usageTerms: 'Rights Usage Terms (ref2023.2)',
      webStatement: 'https://example.com/WebStatementOfRights/ref2023.2',
      licensor: { name: 'Licensor Name 1 (ref2023.2)', url: expect.stringMatching(/^https?:/) },
      dataMining: 'http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED-GENAIMLTRAINING',
      digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/softwareImage',
      headline: 'The Headline (ref2023.2)',
      description: 'The description aka caption (ref2023.2)',
      city: 'City (Core) (ref2023.2)',
      country: 'Country (Core) (ref2023.2)',
      dateTaken: '2024-03-22T00:23:02+00:00',
      alternativeText: 'This is the Alt Text description to support accessibility in 2023.2',
    });
  });

  judged('the reference picture keeps its own words in its own file, and tells no place', async () => {
    await setUpload(host, { sizeOptimization: false });
    const bytes = file('iptc-photo-metadata-reference-2023.2.jpg');
    const asset = await uploadOne(host, { name: 'reference.jpg', bytes });
    const [before] = await seenIn(join(images, 'iptc-photo-metadata-reference-2023.2.jpg'));
    const [after] = await seenIn(pathOf(host, asset));
    const words = (seen: object | undefined, group: RegExp) =>
      Object.fromEntries(
        Object.entries(seen ?? {})
          .filter(([name]) => group.test(name) && !/Digest/.test(name))
          .map(([name, value]) => [
            name,
            JSON.stringify(value)
              .replace(/"GPS\w+":[^,}]+,?/g, '')
              .replace(/,}/g, '}'),
          ]),
      );
    expect(words(after, /^(?:XMP-(?!exif)|IPTC:|IFD0:)/)).toEqual(
      words(before, /^(?:XMP-(?!exif)|IPTC:|IFD0:)/),
    );
    expect(tellingTags(after ?? {})).toEqual([]);
    expect(JSON.stringify(after)).not.toMatch(/GPSL/);
    expect((await pixelsOf(bytesOf(host, asset))).equals(await pixelsOf(bytes))).toBe(true);
  });

  judged('the wire picture of IIM alone is read, and its copies say the same', async () => {
    const asset = await uploadOne(host, { name: 'wire.jpg', bytes: file('wire-photo-iim-only.jpg') });
    expect(asset.newsroomMetadata).toMatchObject({
      creators: ['REUTERS TV'],
      creditLine: 'REUTERS',
      city: 'DAMASCUS',
      country: 'Syria',
      dateTaken: '2014-07-16T13:00:03+00:00',
      headline: expect.stringContaining('Bashar al-Assad'),
    });
    expect(asset.caption).toContain('A still image taken from video');
    const { body } = await host.admin('get', `/newsroom/pictures/${asset.id}`);
    expect(body.data.credit).toMatchObject({ creators: [], sources: ['Reuters'], text: 'REUTERS' });
    for (const seen of await seenIn(...filesOf(asset).map((one) => pathOf(host, one))))
      expect(seen).toMatchObject({
        'XMP-dc:Creator': ['REUTERS TV'],
        'XMP-photoshop:Credit': 'REUTERS',
        'IPTC:By-line': 'REUTERS TV',
        'IPTC:Credit': 'REUTERS',
      });
  });
});

it('reads Latin-1 IIM', async () => {
  const dataset = (number: number, text: string) =>
    Buffer.concat([Buffer.from([0x1c, 2, number, 0, text.length]), Buffer.from(text, 'latin1')]);
  const iim = Buffer.concat([dataset(80, 'Sébastien Cev'), dataset(110, 'AFP')]);
  const resource = Buffer.concat([
    Buffer.from('8BIM\u0004\u0004\0\0\0\0\0', 'latin1'),
    Buffer.from([iim.length]),
    iim,
    Buffer.alloc(iim.length % 2),
  ]);
  const data = Buffer.concat([Buffer.from('Photoshop 3.0\0', 'latin1'), resource]);
  const picture = await bare().jpeg().toBuffer();
  const length = Buffer.alloc(2);
  length.writeUInt16BE(data.length + 2);
  const bytes = Buffer.concat([
    picture.subarray(0, 2),
    Buffer.from([0xff, 0xed]),
    length,
    data,
    picture.subarray(2),
  ]);
  const asset = await uploadOne(host, { name: 'latin.jpg', bytes });
  expect(asset.newsroomMetadata).toEqual({ creators: ['Sébastien Cev'], creditLine: 'AFP' });
});
