import fc from 'fast-check';
import sharp from 'sharp';
import { compressed, international, pngChunk, pngWith, profile, text } from './support/chunks';
import { exifOf, SECRETS } from './support/telling';
import { hasExiftool, seenInBytes, tellingTags } from './support/exiftool';
import { changed, cleaned, opened } from './support/opened';
import { pictureOf, pixelsOf, TELLING_XMP } from './support/pictures';

jest.setTimeout(60_000);

const judged = hasExiftool() ? it : it.skip;

const xmp = Buffer.from(TELLING_XMP);
const XMP = 'XML:com.adobe.xmp';
const iim = Buffer.concat([Buffer.from([0x1c, 2, 80, 0, 8]), Buffer.from('Jo Reyes')]);
const resource = (id: number, data: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from('8BIM'),
    Buffer.from([id >> 8, id & 255, 0, 0, 0, 0, data.length >> 8, data.length & 255]),
    data,
    Buffer.alloc(data.length % 2),
  ]);

let plain: Buffer;
let exif: Buffer;
beforeAll(async () => {
  plain = await pictureOf('png', { xmp: false, exif: false });
  exif = await exifOf();
});

/** Chunks that tell where a picture was taken or with which camera, by what makes them that. */
const telling = (): Record<string, Buffer> => ({
  exif: pngChunk('eXIf', exif),
  'exif with the name that a JPEG has before it': pngChunk(
    'eXIf',
    Buffer.concat([Buffer.from('Exif\0\0'), exif]),
  ),
  'exif in a profile': profile('exif', Buffer.concat([Buffer.from('Exif\0\0'), exif])),
  'exif in a profile of a segment': profile('APP1', Buffer.concat([Buffer.from('Exif\0\0'), exif])),
  'exif among image resources': profile(
    '8bim',
    Buffer.concat([resource(0x0404, iim), resource(0x0422, exif)]),
  ),
  'xmp in text': international(XMP, TELLING_XMP),
  'xmp in compressed text': compressed(XMP, xmp),
  'xmp in a profile': profile('xmp', xmp),
  'xmp in a profile of a segment': profile(
    'APP1',
    Buffer.concat([Buffer.from('http://ns.adobe.com/xap/1.0/\0'), xmp]),
  ),
  'xmp in an old chunk': pngChunk('tXMP', xmp),
  'a tag as text': text('exif:GPSLatitude', '129,2.0E'),
});

it('a copy of any kind, alone, twice or with others, leaves no trace of the place', async () => {
  const kinds = telling();
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...Object.keys(kinds)), { minLength: 1, maxLength: 6 }),
      fc.nat(6),
      fc.constantFrom(0, 1, 9, 200),
      async (names, split, behind) => {
        const chunks = names.map((name) => kinds[name] as Buffer);
        const file = pngWith(plain, chunks.slice(0, split), chunks.slice(split));
        const after = await cleaned(Buffer.concat([file, xmp.subarray(0, behind)]));
        const { blocks } = await opened(after);
        for (const secret of SECRETS)
          for (const bytes of [after, ...Object.values(blocks)])
            if (Buffer.isBuffer(bytes)) expect(bytes.includes(secret)).toBe(false);
        expect((await pixelsOf(after)).equals(await pixelsOf(file))).toBe(true);
        expect((await cleaned(after)).equals(after)).toBe(true);
      },
    ),
    { numRuns: 80 },
  );
});

judged('every one of them is clean to exiftool', async () => {
  for (const [name, chunk] of Object.entries(telling())) {
    const before = pngWith(plain, [chunk]);
    const seen = await seenInBytes(await cleaned(before));
    expect([name, tellingTags(seen)]).toEqual([name, []]);
    if (name.startsWith('exif') && !name.includes('resources'))
      expect([name, seen['IFD0:Artist']]).toEqual([name, 'Exif Artist']);
  }
});

it('Exif in a profile is read where there is no other', async () => {
  const file = pngWith(plain, [profile('exif', Buffer.concat([Buffer.from('Exif\0\0'), exif]))]);
  expect((await opened(file)).blocks.exif?.equals(exif)).toBe(true);
  const longer = Buffer.concat([exif, Buffer.alloc(40, 7)]);
  const after = await changed(file, { exif: longer, purge: true });
  expect((await opened(after)).blocks.exif?.equals(longer)).toBe(true);
});

describe('text', () => {
  const file = () =>
    pngWith(plain, [
      text('Author', Buffer.from('Zoé', 'latin1')),
      compressed('Copyright', '© 2026 Quay'),
      international('Title', '나루터'),
      text('Author', 'another'),
    ]);

  it('is read, in Latin-1 or UTF-8', async () => {
    expect((await opened(file())).blocks.texts).toEqual({
      Author: 'Zoé',
      Copyright: '© 2026 Quay',
      Title: '나루터',
    });
  });

  judged('is replaced and taken out by its keyword', async () => {
    const texts = { Author: '김하늘', copyright: null, Source: 'AP' };
    const seen = await seenInBytes(await changed(file(), { texts, purge: false }));
    expect(seen).toMatchObject({ 'PNG:Author': '김하늘', 'PNG:Source': 'AP', 'PNG:Title': '나루터' });
    expect(seen).not.toHaveProperty('PNG:Copyright');
  });

  it('that says nothing of itself is none', async () => {
    const odd = pngWith(plain, [
      text('__proto__', 'x'),
      compressed('Author', ''),
      pngChunk('zTXt', Buffer.from('A\0\0!')),
    ]);
    expect(Object.keys((await opened(odd)).blocks.texts ?? {})).toContain('__proto__');
  });
});

describe('IIM', () => {
  it.each([
    ['as it is', () => profile('iptc', iim)],
    ['as ExifTool names it', () => profile('iptc', resource(0x0404, iim), 'IPTC profile')],
    [
      'among image resources',
      () => profile('iptc', Buffer.concat([resource(0x0404, iim), resource(0x0422, exif)])),
    ],
    ['in a profile of image resources', () => profile('8bim', resource(0x0404, iim))],
  ])('%s is read, kept and taken out', async (_what, make) => {
    const file = pngWith(plain, [make()]);
    expect((await opened(file)).blocks.iim?.equals(iim)).toBe(true);
    expect((await opened(await cleaned(file))).blocks.iim?.equals(iim)).toBe(true);
    expect((await opened(await changed(file, { iim: null, purge: false }))).blocks.iim).toBeUndefined();
  });
});

it('chunks of programs, which may tell anything, go, and what tells of the picture stays', async () => {
  const silent = [pngChunk('gAMA', Buffer.from([0, 0, 177, 143])), pngChunk('vpAg', Buffer.alloc(9))];
  const telling = [pngChunk('prVw', exif), pngChunk('gpSx', Buffer.from(SECRETS[0]))];
  const before = pngWith(plain, [...silent, ...telling], [pngChunk('mkBF', Buffer.from(SECRETS[1]))]);
  expect((await opened(before)).blocks.faults).toEqual([]);
  expect((await cleaned(before)).equals(pngWith(plain, silent))).toBe(true);
});

it('a signature stays, or is taken out', async () => {
  const file = pngWith(plain, [pngChunk('caBX', Buffer.from('a manifest'))]);
  expect((await opened(file)).blocks.signed).toBe(true);
  expect((await changed(file, { purge: true })).equals(file)).toBe(true);
  expect((await changed(file, { purge: true, unsign: true })).equals(plain)).toBe(true);
});

it('one that moves goes on moving', async () => {
  // Of one frame, which is its picture: acTL before the picture, fcTL, and the frame again.
  const control = Buffer.alloc(26);
  control.writeUInt32BE(320, 4);
  control.writeUInt32BE(200, 8);
  const file = pngWith(plain, [
    international(XMP, TELLING_XMP),
    pngChunk('acTL', Buffer.from([0, 0, 0, 1, 0, 0, 0, 0])),
    pngChunk('fcTL', control),
  ]);
  const after = await cleaned(file);
  for (const type of ['acTL', 'fcTL']) expect(after.includes(type)).toBe(true);
  expect(await sharp(after).metadata()).toMatchObject({ format: 'png', width: 320 });
});

it('a cut-off one is cleaned as far as it goes', async () => {
  const file = pngWith(plain, [pngChunk('eXIf', exif)], [international(XMP, TELLING_XMP)]);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: file.indexOf('IDAT') + 8, max: file.length - 1 }), async (length) => {
      const after = await cleaned(file.subarray(0, length));
      for (const secret of SECRETS) expect(after.includes(secret)).toBe(false);
    }),
    { numRuns: 60 },
  );
});
