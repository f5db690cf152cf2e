import fc from 'fast-check';
import sharp from 'sharp';
import { containerOf } from '../../../server/src/pictures/containers';
import { readMetadata } from '../../../server/src/pictures/metadata/read';
import { changeFor, type Copy } from '../../../server/src/pictures/rewrite';
import { bufferSource, piecesOf } from '../../../server/src/pictures/source';
import { FORMATS, pictureOf, pixelsOf, type Format } from './support/pictures';

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
