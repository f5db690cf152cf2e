import fc from 'fast-check';
import sharp from 'sharp';
import { newPacket } from '../../media/metadata/xmp-properties';
import { readMetadata } from '../../media/metadata/read';
import { hasExiftool, seenInBytes, tellingTags } from './support/exiftool';
import { changed, cleaned, opened } from './support/opened';
import { pictureOf, TELLING_XMP } from './support/pictures';
import { tiffOf, type Field, type Fields, type TiffKind } from './support/tiff';

jest.setTimeout(60_000);

const judged = hasExiftool() ? it : it.skip;

const KINDS: [what: string, kind: TiffKind][] = [
  ['a little-endian TIFF', { little: true, big: false }],
  ['a big-endian TIFF', { little: false, big: false }],
  ['a little-endian BigTIFF', { little: true, big: true }],
  ['a big-endian BigTIFF', { little: false, big: true }],
];

const SECRETS = ['BODY-4711', '129,2.0E', 'WGS-84', 'secret place'];

const ascii = (tag: number, text: string): Field => [tag, 2, Buffer.from(`${text}\0`)];
const xmp: Field = [700, 1, Buffer.from(TELLING_XMP)];
const words = Buffer.concat([Buffer.from([0x1c, 2, 80, 0, 8]), Buffer.from('Jo Reyes')]);
const iim: Field = [33723, 7, words];
const resources: Field = [
  34377,
  7,
  Buffer.concat([
    Buffer.from('8BIM'),
    Buffer.from([4, 4, 0, 0, 0, 0, 0, words.length]),
    words,
    Buffer.alloc(1),
  ]),
];
const secretResources: Field = [34377, 7, Buffer.from('8BIM: a secret place')];
const gps: Fields = [ascii(18, 'WGS-84'), ascii(1, 'N')];
const telling = ({ big }: TiffKind): Field[] => [
  [0x8825, big ? 18 : 4, [gps]],
  [0x8769, big ? 18 : 4, [[ascii(0xa431, 'BODY-4711'), ascii(0xa434, 'Kept 50mm')]]],
];

/** Every page of it tells, and so does a picture within the first. */
const told = (kind: TiffKind): Buffer =>
  tiffOf(kind, [
    [
      ...telling(kind),
      xmp,
      iim,
      ascii(315, 'Ana Um'),
      [330, kind.big ? 18 : 4, [[xmp, ...telling(kind)], [secretResources]]],
    ],
    [...telling(kind), xmp, secretResources],
    [xmp, ascii(270, 'A page')],
  ]);

const pagesOf = (bytes: Buffer): Promise<Buffer> => sharp(bytes, { pages: -1 }).raw().toBuffer();

describe.each(KINDS)('%s', (_what, kind) => {
  it('leaves no trace of the place on any page, and shows what it showed', async () => {
    const before = told(kind);
    const after = await cleaned(before);
    for (const secret of SECRETS) {
      expect(before.includes(secret)).toBe(true);
      expect(after.includes(secret)).toBe(false);
    }
    expect(after.length).toBe(before.length);
    expect((await pagesOf(after)).equals(await pagesOf(before))).toBe(true);
    expect((await cleaned(after)).equals(after)).toBe(true);
  });

  it('tells no serial number that is UTF-8 by its type', async () => {
    const before = tiffOf(kind, [
      [[0x8769, kind.big ? 18 : 4, [[[0xa431, 129, Buffer.from('BODY-4711\0')]]]]],
    ]);
    expect(before.includes('BODY-4711')).toBe(true);
    expect((await cleaned(before)).includes('BODY-4711')).toBe(false);
  });

  judged('is clean to exiftool, and keeps the rest', async () => {
    const seen = await seenInBytes(await cleaned(told(kind)));
    expect(tellingTags(seen)).toEqual([]);
    expect(seen).toMatchObject({
      'IFD0:Artist': 'Ana Um',
      // exiftool has another name for the Exif directory of a BigTIFF.
      [kind.big ? 'ExifOffset:LensModel' : 'ExifIFD:LensModel']: 'Kept 50mm',
      'XMP-photoshop:Credit': 'AP',
      'IFD2:ImageDescription': 'A page',
    });
  });

  judged('takes a credit in place, behind the file, and where there was none', async () => {
    const long = newPacket({
      creators: Array.from({ length: 12 }, (_, i) => `Photographer of a long name, number ${i} of all`),
      creditLine: 'AFP',
    }) as Buffer;
    const short = newPacket({ creators: ['Mina Okafor'], creditLine: 'AFP' }) as Buffer;
    for (const [file, packet] of [
      [told(kind), short],
      [told(kind), long],
      [tiffOf(kind, [[], telling(kind)]), short],
    ] as const) {
      const after = await changed(file, { xmp: packet, purge: true });
      const seen = await seenInBytes(after);
      expect(seen['XMP-photoshop:Credit']).toBe('AFP');
      expect(tellingTags(seen)).toEqual([]);
      expect((await pagesOf(after)).equals(await pagesOf(file))).toBe(true);
      const { blocks } = await opened(after);
      expect(readMetadata(blocks)).toMatchObject({ creditLine: 'AFP' });
      const gone = await opened(await changed(after, { xmp: null, purge: false }));
      expect(gone.blocks.xmp).toBeUndefined();
    }
  });

  it('tells its IIM, and gives it up', async () => {
    for (const field of [iim, resources]) {
      const file = tiffOf(kind, [[field]]);
      expect((await opened(file)).blocks.iim?.equals(words)).toBe(true);
      const change = field === iim ? { iim: null } : { resources: null };
      const after = await changed(file, { ...change, purge: false });
      expect((await opened(after)).blocks.iim).toBeUndefined();
      expect(after.includes('Jo Reyes')).toBe(false);
    }
  });

  it('takes other image resources', async () => {
    const more = Buffer.concat([resources[2] as Buffer, resources[2] as Buffer]);
    for (const file of [tiffOf(kind, [[resources]]), tiffOf(kind, [[]])]) {
      const after = await changed(file, { resources: more, purge: false });
      expect((await opened(after)).blocks.resources?.equals(more)).toBe(true);
      expect((await pagesOf(after)).equals(await pagesOf(file))).toBe(true);
    }
  });

  it('a signature stays, or is taken out', async () => {
    const file = tiffOf(kind, [[[52545, 7, Buffer.from('a manifest')]]]);
    expect((await opened(file)).blocks.signed).toBe(true);
    expect((await changed(file, { purge: true })).equals(file)).toBe(true);
    const after = await changed(file, { purge: true, unsign: true });
    expect(after.includes('a manifest')).toBe(false);
    expect((await opened(after)).blocks.signed).toBeUndefined();
  });

  it('whose bytes are damaged or cut off is refused or cleaned, and shows what it showed', async () => {
    const whole = told(kind);
    const decodes = (bytes: Buffer) => pagesOf(bytes).catch(() => undefined);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 6 }),
        fc.option(fc.nat(whole.length)),
        async (changes, length) => {
          const damaged = Buffer.from(whole.subarray(0, length ?? whole.length));
          for (const [at, value] of changes) if (at < damaged.length) damaged[at] = value;
          const after = await changed(damaged, { purge: true }).catch((error: unknown) => {
            expect(error).toBeInstanceOf(Error);
            return undefined;
          });
          const before = after && (await decodes(damaged));
          if (before) expect((await decodes(after))?.equals(before)).toBe(true);
        },
      ),
      { numRuns: 100 },
    );
  });
});

it('a TIFF whose XMP is said to be of gigabytes takes a credit all the same', async () => {
  const packet = newPacket({ creators: ['Mina Okafor'], creditLine: 'AFP' }) as Buffer;
  const file = tiffOf({ little: true, big: false }, [[xmp]]);
  file.writeUInt32LE(0xfffffff0, file.indexOf(Buffer.from([0xbc, 2, 1, 0])) + 4);
  const after = await changed(file, { xmp: packet, purge: true });
  expect(after.length).toBeLessThan(file.length + packet.length + 2);
  expect((await opened(after)).blocks.xmp?.equals(packet)).toBe(true);
});

describe('a BigTIFF', () => {
  const file = () => tiffOf({ little: true, big: true }, [[ascii(315, 'Ana Um'), ascii(33432, '© Quay')]]);

  it('tells what its Exif says as texts, and takes others', async () => {
    expect((await opened(file())).blocks.texts).toEqual({ Author: 'Ana Um', Copyright: '© Quay' });
    const texts = { Author: '김하늘, a longer name', Copyright: null };
    const after = await changed(file(), { texts, purge: false });
    expect((await opened(after)).blocks.texts).toEqual({ Author: '김하늘, a longer name' });
    expect(after.includes('Ana Um')).toBe(false);
  });

  it('that another program wrote is read', async () => {
    const written = await sharp(await pictureOf('png'))
      .tiff({ bigtiff: true, compression: 'lzw' })
      .toBuffer();
    expect(written[2]).toBe(43);
    const packet = newPacket({ creators: ['Mina'], creditLine: 'AFP' }) as Buffer;
    const after = await changed(written, { xmp: packet, purge: true });
    expect((await pagesOf(after)).equals(await pagesOf(written))).toBe(true);
    expect((await opened(after)).blocks.xmp?.equals(packet)).toBe(true);
  });
});
