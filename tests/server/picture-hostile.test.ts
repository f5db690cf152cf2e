import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import type { Asset } from '../../server/src/pictures/asset';
import { crc32 } from '../../media/containers/crc32';
import { bare, credited, xmp } from './support/credited-pictures';
import { startHost, type Host } from './support/host';
import { bytesOf, uploadOne } from './support/uploads';

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host?.stop());

/** What was logged as a warning while something was done. */
const warnings = async (work: () => Promise<unknown>): Promise<string[]> => {
  const spy = jest.spyOn(host.strapi.log, 'warn');
  try {
    await work();
    return spy.mock.calls.map(([line]) => String(line));
  } finally {
    spy.mockRestore();
  }
};

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, crc] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  crc.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, crc]);
};

/** A PNG with a chunk more, before its picture. */
const withChunk = async (type: string, data: Buffer): Promise<Buffer> => {
  const png = await bare().png().toBuffer();
  return Buffer.concat([png.subarray(0, 33), chunk(type, data), png.subarray(33)]);
};

const itxt = (text: string | Buffer, packed = false): Buffer =>
  Buffer.concat([
    Buffer.from(`XML:com.adobe.xmp\0${packed ? '\u0001' : '\0'}\0\0\0`, 'latin1'),
    packed ? deflateSync(text) : Buffer.from(text),
  ]);

const LAUGHS =
  '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>' +
  credited('&c;');

describe('metadata that are broken or hostile', () => {
  const BAD: [what: string, make: () => Promise<Buffer>, warns: boolean][] = [
    ['XMP that is no XML', async () => bare().withXmp('<x:xmpmeta nonsense').png().toBuffer(), true],
    ['entities that grow', () => withChunk('iTXt', itxt(LAUGHS)), true],
    [
      'a packed text that grows without end',
      () => withChunk('iTXt', itxt(Buffer.alloc(64_000_000, 'a'), true)),
      true,
    ],
    [
      'a packed profile that grows without end',
      () =>
        withChunk(
          'zTXt',
          Buffer.concat([
            Buffer.from('Raw profile type iptc\0\0', 'latin1'),
            deflateSync(Buffer.alloc(64_000_000, '0')),
          ]),
        ),
      true,
    ],
    ['XMP of a hundred megabytes', () => withChunk('iTXt', itxt(credited('x'.repeat(100_000_000)))), true],
    [
      'XML a hundred thousand deep',
      () => withChunk('iTXt', itxt(xmp('<a:b xmlns:a="x">'.repeat(100_000)))),
      true,
    ],
    [
      'names of prototypes',
      () => withChunk('iTXt', itxt(xmp('<dc:__proto__>x</dc:__proto__><dc:constructor>y</dc:constructor>'))),
      false,
    ],
    [
      'Exif of nothing',
      () => withChunk('eXIf', Buffer.from('II*\0\u00ff\u00ff\u00ff\u00ff', 'latin1')),
      false,
    ],
  ];

  it.each(BAD)('are uploaded, and told of in one line: %s', async (_what, make, warns) => {
    const bytes = await make();
    let asset: Asset | undefined;
    const told = await warnings(async () => {
      asset = await uploadOne(host, { name: 'bad\nname.png', bytes });
    });
    expect(asset?.newsroomCredited).toBe(false);
    expect(told.filter((line) => line.startsWith('newsroom:'))).toHaveLength(warns ? 1 : 0);
    for (const line of told) {
      expect(line).not.toMatch(/\n/);
      expect(line.length).toBeLessThanOrEqual(300);
    }
    const pixels = await sharp(bytesOf(host, asset as Asset)).metadata();
    expect(pixels).toMatchObject({ width: 1200, height: 800 });
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });
});
