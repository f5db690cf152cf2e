import fc from 'fast-check';
import sharp from 'sharp';
import { readMetadata } from '../../media/metadata/read';
import { gifBlock, gifWith, riffChunk, webpWith } from './support/chunks';
import { hasExiftool, seenInBytes, tellingTags } from './support/exiftool';
import { changed, cleaned, opened } from './support/opened';
import { pictureOf, pixelsOf, TELLING_XMP } from './support/pictures';
import { exifOf, SECRETS } from './support/telling';

jest.setTimeout(60_000);

const judged = hasExiftool() ? it : it.skip;

const xmp = Buffer.from(TELLING_XMP);
let exif: Buffer;
beforeAll(async () => {
  exif = await exifOf();
});

const untold = (bytes: Buffer): void => {
  for (const secret of SECRETS) expect(bytes.includes(secret)).toBe(false);
};

describe('webp', () => {
  let plain: Buffer;
  let full: Buffer;
  beforeAll(async () => {
    plain = await pictureOf('webp', { xmp: false, exif: false });
    full = await pictureOf('webp');
  });

  const telling = (): Buffer[] => [
    riffChunk('EXIF', exif),
    riffChunk('EXIF', Buffer.concat([Buffer.from('Exif\0\0'), exif])),
    riffChunk('EXIF', Buffer.concat([Buffer.from('??'), exif])),
    riffChunk('XMP ', xmp),
    riffChunk('XMP\0', xmp),
    riffChunk('MINE', exif),
  ];

  it('a copy of any kind, twice or with others, leaves no trace of the place', async () => {
    const kinds = telling();
    await fc.assert(
      fc.asyncProperty(
        fc.boolean(),
        fc.array(fc.nat(kinds.length - 1), { maxLength: 6 }),
        fc.constantFrom(0, 1, 9, 200),
        async (has, chosen, behind) => {
          const chunks = chosen.map((i) => kinds[i] as Buffer);
          const file = Buffer.concat([webpWith(has ? full : plain, ...chunks), xmp.subarray(0, behind)]);
          const after = await cleaned(file);
          untold(after);
          expect((await pixelsOf(after)).equals(await pixelsOf(file))).toBe(true);
          expect((await cleaned(after)).equals(after)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  judged('every one of them is clean to exiftool', async () => {
    for (const chunk of telling()) {
      const seen = await seenInBytes(await cleaned(webpWith(full, chunk)));
      expect(tellingTags(seen)).toEqual([]);
      expect(seen['IFD0:Artist']).toBe('Exif Artist');
    }
  });

  it('Exif keeps what stands before it, and may grow', async () => {
    const file = webpWith(plain, riffChunk('EXIF', Buffer.concat([Buffer.from('Exif\0\0'), exif])));
    const longer = Buffer.concat([exif, Buffer.alloc(41, 7)]);
    const after = await changed(file, { exif: longer, purge: true });
    expect((await opened(after)).blocks.exif?.equals(longer)).toBe(true);
    expect(after.includes('Exif\0\0')).toBe(true);
    expect((await pixelsOf(after)).equals(await pixelsOf(file))).toBe(true);
  });

  it('a signature stays, or is taken out', async () => {
    const file = webpWith(full, riffChunk('C2PA', Buffer.from('a manifest')));
    expect((await opened(file)).blocks.signed).toBe(true);
    expect((await changed(file, { purge: true })).equals(file)).toBe(true);
    expect((await changed(file, { purge: true, unsign: true })).equals(full)).toBe(true);
  });

  it('a cut-off one is cleaned as far as it goes', async () => {
    const file = webpWith(full, riffChunk('EXIF', exif), riffChunk('XMP ', xmp));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 60, max: file.length - 1 }), async (length) => {
        untold(await cleaned(file.subarray(0, length)));
      }),
      { numRuns: 60 },
    );
  });
});

describe('gif', () => {
  const MAGIC = Buffer.from([1, ...Array.from({ length: 256 }, (_, i) => 255 - i), 0]);
  /** As the XMP specification has it, not in sub-blocks. */
  const xmpBlock = Buffer.concat([Buffer.from([0x21, 0xff, 11]), Buffer.from('XMP DataXMP'), xmp, MAGIC]);
  const comment = gifBlock(0xfe, '', Buffer.from('Zoé, by hand'));
  const iim = Buffer.concat([Buffer.from([0x1c, 2, 80, 0, 8]), Buffer.from('Jo Reyes')]);

  let plain: Buffer;
  beforeAll(async () => {
    const frames = await Promise.all(
      ['red', 'blue'].map((background) =>
        sharp({ create: { width: 20, height: 20, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    );
    plain = await sharp(frames, { join: { animated: true } })
      .gif({ delay: [100, 100] })
      .toBuffer();
  });

  it('is read by its XMP, its IIM and its comment', async () => {
    const { container, blocks } = await opened(gifWith(plain, xmpBlock, comment));
    expect(container).toMatchObject({ name: 'gif', readOnly: true });
    expect(blocks.xmp?.equals(xmp)).toBe(true);
    expect(blocks.texts).toEqual({ Comment: 'Zoé, by hand' });
    expect(readMetadata(blocks)).toMatchObject({ creators: ['Jo Reyes', '김하늘'], creditLine: 'AP' });
    const { blocks: others } = await opened(gifWith(plain, gifBlock(0xff, 'MGKIPTC0000', iim)));
    expect(others.iim?.equals(iim)).toBe(true);
  });

  it('a copy of any kind, twice or with others, leaves no trace of the place', async () => {
    const kinds = [
      xmpBlock,
      gifBlock(0xff, 'XMP DataXMP', xmp),
      gifBlock(0xff, 'MGK8BIM0000', exif),
      gifBlock(0xff, 'MINE    1.0', exif),
      comment,
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...kinds), { minLength: 1, maxLength: 5 }),
        fc.constantFrom(0, 1, 200),
        async (blocks, behind) => {
          const file = Buffer.concat([gifWith(plain, ...blocks), xmp.subarray(0, behind)]);
          const after = await cleaned(file);
          untold(after);
          expect((await pixelsOf(after)).equals(await pixelsOf(plain))).toBe(true);
          expect(await sharp(after, { animated: true }).metadata()).toMatchObject({ pages: 2 });
          expect((await cleaned(after)).equals(after)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  judged('is clean to exiftool and keeps its credit', async () => {
    const before = gifWith(plain, xmpBlock, comment, xmpBlock);
    expect(tellingTags(await seenInBytes(before)).length).toBeGreaterThan(2);
    const seen = await seenInBytes(await cleaned(before));
    expect(tellingTags(seen)).toEqual([]);
    expect(seen).toMatchObject({ 'XMP-dc:Creator': ['Jo Reyes', '김하늘'], 'XMP-photoshop:Credit': 'AP' });
    expect(seen['File:Comment']).toBe('Zoé, by hand');
  });

  it('of which nothing is to go is the same file', async () => {
    const file = gifWith(plain, comment);
    expect((await cleaned(file)).equals(file)).toBe(true);
    expect((await changed(file, { texts: { Comment: null }, purge: true })).equals(plain)).toBe(true);
  });

  it('a signature stays, or is taken out', async () => {
    const file = gifWith(plain, gifBlock(0xff, 'C2PA_GIF\u0001\0\0', Buffer.from('a manifest')));
    expect((await opened(file)).blocks.signed).toBe(true);
    expect((await changed(file, { purge: true })).equals(file)).toBe(true);
    expect((await changed(file, { purge: true, unsign: true })).equals(plain)).toBe(true);
  });

  it('a cut-off one is cleaned as far as it goes, or refused', async () => {
    const head = 13 + 3 * 2 ** (((plain[10] ?? 0) & 7) + 1);
    const file = Buffer.concat([plain.subarray(0, head), xmpBlock, plain.subarray(head)]);
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length), async (length) => {
        const after = await cleaned(file.subarray(0, length)).catch((error: unknown) => {
          expect(error).toBeInstanceOf(Error);
          return undefined;
        });
        if (after) untold(after);
      }),
      { numRuns: 100 },
    );
  });
});
