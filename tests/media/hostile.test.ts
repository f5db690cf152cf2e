import fc from 'fast-check';
import sharp from 'sharp';
import { containerOf } from '../../media/containers';
import { readMetadata } from '../../media/metadata/read';
import { scrubExif } from '../../media/metadata/scrub-exif';
import { changeFor, type Copy } from '../../media/rewrite';
import { bufferSource, piecesOf } from '../../media/bytes';
import { FORMATS, pictureOf, pixelsOf, type Format } from './support/pictures';
import { exifOf, SECRETS } from './support/telling';

jest.setTimeout(60_000);

const COPY: Copy = {
  metadata: { creators: ['Mina Okafor'], creditLine: 'AFP' },
  wins: 'file',
  dataMining: 'http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED',
  keepLocation: false,
};

/** The file anew, or nothing where it is refused, as it may be; anything but an Error is a fault. */
const rewritten = async (bytes: Buffer, copy: Partial<Copy> = {}): Promise<Buffer | undefined> => {
  const source = bufferSource(bytes);
  const container = await containerOf(source);
  if (!container) return undefined;
  try {
    const { blocks, write } = await container.open(source);
    const metadata = readMetadata(blocks);
    expect(metadata === null || Array.isArray(metadata.creators)).toBe(true);
    return Buffer.concat(piecesOf(bytes, write(changeFor(container, blocks, { ...COPY, ...copy }))));
  } catch (error) {
    expect(error).toBeInstanceOf(Error);
    return undefined;
  }
};

const decodes = async (bytes: Buffer): Promise<Buffer | undefined> => {
  try {
    return await pixelsOf(bytes);
  } catch {
    return undefined;
  }
};

const pictures: Partial<Record<Format, Buffer>> = {};
beforeAll(async () => {
  for (const format of FORMATS) pictures[format] = await pictureOf(format);
});

/** Where metadata and structure are: flipping bytes of the picture itself would only make another picture. */
const damage = (length: number) =>
  fc.array(fc.tuple(fc.nat(Math.min(length, 3000) - 1), fc.integer({ min: 0, max: 255 })), {
    minLength: 1,
    maxLength: 8,
  });

describe.each(FORMATS)('a %s', (format) => {
  const picture = () => pictures[format] as Buffer;

  it('that is cut off anywhere is refused or rewritten, and never harmed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(picture().length), async (length) => {
        const cut = picture().subarray(0, length);
        const after = await rewritten(cut);
        if (!after) return;
        const before = await decodes(cut);
        if (before) expect((await decodes(after))?.equals(before)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('whose bytes are damaged is refused or rewritten, and shows what it showed', async () => {
    await fc.assert(
      fc.asyncProperty(damage(picture().length), fc.constantFrom('file', 'asset'), async (changes, wins) => {
        const damaged = Buffer.from(picture());
        for (const [at, value] of changes) damaged[at] = value;
        const after = await rewritten(damaged, { wins });
        if (!after) return;
        const before = await decodes(damaged);
        if (before) expect((await decodes(after))?.equals(before)).toBe(true);
      }),
      { numRuns: 120 },
    );
  });

  it('that begins as one and goes on as anything else is no trouble', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), fc.nat(64), async (rest, kept) => {
        await rewritten(Buffer.concat([picture().subarray(0, kept), Buffer.from(rest)]));
      }),
      { numRuns: 200 },
    );
  });

  it('can be rewritten again and again without growing', async () => {
    const once = (await rewritten(picture())) as Buffer;
    let bytes = once;
    for (let i = 0; i < 4; i += 1) bytes = (await rewritten(bytes)) as Buffer;
    expect(bytes.equals(once)).toBe(true);
  });

  it('takes any words for a credit', async () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 400 });
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 6 }), text, text, async (creators, line, terms) => {
        const metadata = { creators, creditLine: line, copyrightNotice: terms, usageTerms: terms };
        for (const wins of ['file', 'asset', 'only'] as const) {
          const after = await rewritten(picture(), { metadata, wins });
          expect(after).toBeDefined();
          const source = bufferSource(after as Buffer);
          const container = await containerOf(source);
          if (!container) throw new Error('no picture any more');
          const { blocks } = await container.open(source);
          const faults: string[] = [];
          readMetadata(blocks, faults);
          expect(faults).toEqual([]);
        }
        expect(
          (await pixelsOf((await rewritten(picture(), { metadata, wins: 'only' })) as Buffer)).equals(
            await pixelsOf(picture()),
          ),
        ).toBe(true);
      }),
      { numRuns: format === 'avif' ? 10 : 40 },
    );
  });
});

it('a WebP that moves goes on moving', async () => {
  const frame = (background: string) =>
    sharp({ create: { width: 20, height: 20, channels: 3, background } })
      .png()
      .toBuffer();
  const frames = [await frame('red'), await frame('blue')];
  const moving = await sharp(frames, { join: { animated: true } })
    .webp({ loop: 0, delay: [100, 100] })
    .toBuffer();
  const after = (await rewritten(moving)) as Buffer;
  expect(await sharp(after, { animated: true }).metadata()).toMatchObject({ pages: 2 });
  expect((await pixelsOf(after)).equals(await pixelsOf(moving))).toBe(true);
});

it('Exif that is cut off anywhere tells no serial number', async () => {
  const whole = await exifOf();
  expect(SECRETS.some((secret) => whole.includes(secret))).toBe(true);
  for (let length = 0; length <= whole.length; length += 1) {
    const scrubbed = scrubExif(whole.subarray(0, length));
    expect([length, scrubbed.length, ...SECRETS.filter((secret) => scrubbed.includes(secret))]).toEqual([
      length,
      length,
    ]);
  }
});

it('Exif whose lists of directories are all the same long one is soon done with', () => {
  const [entries, list] = [60_000, 10_000];
  const listAt = 8 + 2 + entries * 12 + 4;
  const exif = Buffer.alloc(listAt + list * 4);
  exif.write('II*\0\u0008', 'latin1');
  exif.writeUInt16LE(entries, 8);
  for (let i = 0; i < entries; i += 1) {
    exif.writeUInt32LE(0x4014a, 10 + i * 12);
    exif.writeUInt32LE(list, 14 + i * 12);
    exif.writeUInt32LE(listAt, 18 + i * 12);
  }
  for (let i = 0; i < list; i += 1) exif.writeUInt32LE(10 + i * 12, listAt + i * 4);
  expect(scrubExif(exif)).toHaveLength(exif.length);
});
