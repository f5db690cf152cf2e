import fc from 'fast-check';
import { newPacket } from '../../media/metadata/xmp-properties';
import { readMetadata } from '../../media/metadata/read';
import { box, exifItem, laidOut, uint, uuidBox, type Extra } from './support/boxed';
import { hasExiftool, seenInBytes, tellingTags } from './support/exiftool';
import { changed, cleaned, opened } from './support/opened';
import { pictureOf, pixelsOf, TELLING_XMP } from './support/pictures';
import { exifOf, SECRETS as TOLD } from './support/telling';

jest.setTimeout(60_000);

const judged = hasExiftool() ? it : it.skip;

const C2PA = 'd8fec3d6-1b0e-483c-9297-5828877ec481';
const XMP_BOX = 'be7acfcb-97a9-42e8-9c71-999491e3afac';
const SECRETS = [...TOLD, '+35.1000+129.0300'];

/** Longer than what it takes the place of. */
const creators = [
  'Mina Okafor',
  ...Array.from({ length: 15 }, (_, i) => `Photographer of a long name, number ${i}`),
];
const credit = newPacket({ creators, creditLine: 'AFP' }) as Buffer;

let picture: Buffer;
let exif: Buffer;
const xmp = Buffer.from(TELLING_XMP);
beforeAll(async () => {
  picture = await pictureOf('avif', { xmp: false, exif: false });
  exif = await exifOf();
});

const both = (more: Partial<Extra> = {}): Extra[] => [
  { kind: 'Exif', bytes: exifItem(exif), ...more },
  { kind: 'XMP', bytes: xmp, ...more },
];

const LAYOUTS: [what: string, make: () => Buffer][] = [
  ['whose offsets have no bytes', () => laidOut({ picture, extras: both(), offset: 0, base: 4 })],
  ['whose offsets are told from a base', () => laidOut({ picture, extras: both(), base: 4 })],
  ['with metadata in pieces', () => laidOut({ picture, extras: both({ pieces: 3 }) })],
  ['with metadata in idat', () => laidOut({ picture, extras: both({ inIdat: true }) })],
  [
    'with metadata in idat and offsets without bytes',
    () => laidOut({ picture, extras: both({ inIdat: true }).slice(0, 1), offset: 0, base: 4 }),
  ],
  ['with metadata that tell of nothing', () => laidOut({ picture, extras: both({ describes: null }) })],
  ['with every block twice', () => laidOut({ picture, extras: [...both(), ...both()] })],
  [
    'with Exif as a JPEG has it',
    () => {
      const prefixed = Buffer.concat([uint(6, 4), Buffer.from('Exif\0\0'), exif]);
      return laidOut({ picture, extras: [{ kind: 'Exif', bytes: prefixed }] });
    },
  ],
  ['with bytes behind its last box', () => Buffer.concat([laidOut({ picture, extras: both() }), xmp])],
  [
    'with boxes of others beside it',
    () =>
      laidOut({
        picture,
        extras: both(),
        before: [box('free', xmp)],
        behind: [uuidBox(XMP_BOX, xmp), box('mpvd', Buffer.from(SECRETS.join())), box('skip')],
      }),
  ],
];

describe.each(['avif', 'heic'] as const)('%s', (brand) => {
  const made = (make: () => Buffer): Buffer => {
    const bytes = make();
    bytes.write(brand, 8, 'latin1');
    bytes.write(brand, 20, 'latin1');
    return bytes;
  };

  describe.each(LAYOUTS)('a file %s', (what, make) => {
    it('is read', async () => {
      const { container, blocks } = await opened(made(make));
      expect(container.name).toBe(brand);
      expect(blocks.exif?.equals(exif)).toBe(true);
      expect(blocks.faults).toEqual([]);
    });

    it('has no trace of place and serial numbers, and grows by nothing', async () => {
      const before = made(make);
      const after = await cleaned(before);
      for (const secret of SECRETS) expect(after.includes(secret)).toBe(false);
      expect(after.length).toBeLessThanOrEqual(before.length);
      expect((await cleaned(after)).equals(after)).toBe(true);
    });

    judged('tells exiftool neither place nor serial numbers', async () => {
      // exiftool looks into no `idat`.
      if (what.includes('idat')) return;
      const before = made(make);
      expect(tellingTags(await seenInBytes(before)).length).toBeGreaterThan(3);
      const seen = await seenInBytes(await cleaned(before));
      expect(tellingTags(seen)).toEqual([]);
      expect(seen).toMatchObject({ 'IFD0:Artist': 'Exif Artist' });
    });
  });
});

describe.each(LAYOUTS)('an AVIF %s', (_what, make) => {
  judged('takes a credit and longer Exif, and shows what it showed', async () => {
    const before = make();
    const longer = Buffer.concat([exif, Buffer.alloc(64)]);
    const after = await changed(before, { xmp: credit, exif: longer, purge: true });
    expect((await pixelsOf(after)).equals(await pixelsOf(before))).toBe(true);
    const { blocks } = await opened(after);
    expect(blocks.exif?.equals(longer)).toBe(true);
    expect(readMetadata(blocks)).toMatchObject({ creators, creditLine: 'AFP' });
    expect(JSON.stringify(await seenInBytes(after))).not.toContain('Jo Reyes');
    const again = await changed(after, { xmp: credit, exif: longer, purge: true });
    expect(again.equals(after)).toBe(true);
  });
});

describe('a signature', () => {
  it.each([
    ['before the picture', { before: [uuidBox(C2PA, Buffer.from('a manifest'))] }],
    ['behind it', { behind: [uuidBox(C2PA, Buffer.from('a manifest'))] }],
  ])('%s stays, or is taken out', async (_what, where) => {
    const signed = laidOut({ picture, extras: both(), ...where });
    expect((await opened(signed)).blocks.signed).toBe(true);
    expect((await changed(signed, { purge: true })).includes('a manifest')).toBe(true);
    const after = await changed(signed, { xmp: credit, purge: true, unsign: true });
    expect(after.includes('a manifest')).toBe(false);
    expect((await opened(after)).blocks.signed).toBeUndefined();
    expect((await pixelsOf(after)).equals(await pixelsOf(signed))).toBe(true);
  });
});

describe('an AVIF that moves', () => {
  const frames = Buffer.from('frames, one after the other');
  const place = box('udta', box('\u00a9xyz', Buffer.from('+35.1000+129.0300/')));
  const handler = (type: string) =>
    box('hdlr', Buffer.alloc(8), Buffer.from(type, 'latin1'), Buffer.alloc(13));
  const track = (type: string, at: number) =>
    box(
      'trak',
      box('mdia', handler(type), box('minf', box('stbl', box('stco', uint(0, 4), uint(1, 4), uint(at, 4))))),
      place,
    );
  const moov = (at: number) =>
    box('moov', box('mvhd', Buffer.alloc(8)), track('pict', at), track('meta', at), place);

  it.each([
    ['before its pictures', true],
    ['behind them', false],
  ])(
    'whose frames are told of %s loses its place, takes a credit and finds its frames',
    async (_what, first) => {
      const make = (at: number) =>
        laidOut({
          picture,
          extras: both(),
          before: first ? [moov(at)] : [],
          behind: [box('mdat', frames), ...(first ? [] : [moov(at)])],
        });
      const before = make(make(0).indexOf(frames));
      const after = await changed(before, { xmp: credit, purge: true });
      for (const secret of ['+35.1000', '129,2.0E', '\u00a9xyz'])
        expect(after.includes(secret, 0, 'latin1')).toBe(false);
      const stco = after.indexOf('stco');
      expect(after.readUInt32BE(stco + 12)).toBe(after.indexOf(frames));
      expect(after.length).toBeGreaterThan(before.length);
      expect((await cleaned(before)).length).toBe(before.length);
    },
  );

  it('and has no picture at rest loses its place, and takes no credit', async () => {
    const file = Buffer.concat([box('ftyp', Buffer.from('avis\0\0\0\0avis')), box('mdat', frames), moov(32)]);
    expect((await changed(file, { purge: true })).includes('+35.1000')).toBe(false);
    await expect(changed(file, { xmp: credit, purge: true })).rejects.toThrow('no place for a credit');
  });
});

it('a film that is going is told of', async () => {
  const { blocks } = await opened(laidOut({ picture, behind: [box('mpvd', Buffer.alloc(9))] }));
  expect(blocks.leaving).toEqual(['film']);
});

it('XMP of another picture in the file is cleaned and stays what it is', async () => {
  const map = Buffer.from(TELLING_XMP.replace('my:desk="harbour"', 'my:HDRGainMapVersion="65536"'));
  const extras: Extra[] = [...both(), { kind: 'XMP', bytes: map, describes: 9 }];
  const after = await cleaned(laidOut({ picture, extras }));
  expect(after.includes('HDRGainMapVersion')).toBe(true);
  for (const secret of SECRETS) expect(after.includes(secret)).toBe(false);
});

it('what an item calls its metadata and is the picture is left alone', async () => {
  const whole = laidOut({ picture, extras: both() });
  // Every place that is told of is that of the picture.
  const iloc = whole.indexOf('iloc');
  const first = whole.subarray(iloc + 12 + 8, iloc + 12 + 16);
  for (const i of [1, 2]) first.copy(whole, iloc + 12 + 8 + i * 16);
  const after = await changed(whole, { xmp: credit, purge: true });
  expect((await pixelsOf(after)).equals(await pixelsOf(whole))).toBe(true);
  expect((await opened(whole)).blocks.faults).not.toEqual([]);
});

it('a cut-off file is cleaned as far as it goes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...LAYOUTS), fc.nat(4000), async ([, make], cut) => {
      const whole = make();
      const bytes = whole.subarray(0, Math.max(whole.indexOf('mdat'), whole.length - cut));
      const after = await cleaned(bytes).catch((error: unknown) => {
        expect(error).toBeInstanceOf(Error);
        return undefined;
      });
      if (after) for (const secret of SECRETS) expect(after.includes(secret)).toBe(false);
    }),
    // Cut within the last byte of a serial number's text.
    { numRuns: 60, examples: [1032, 1042].map((cut) => [LAYOUTS[0] as (typeof LAYOUTS)[number], cut]) },
  );
});
