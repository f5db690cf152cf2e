import fc from 'fast-check';
import sharp from 'sharp';
import { everythingIn, hasExiftool } from './support/exiftool';
import {
  creator,
  extensionSegments,
  film,
  guidOf,
  indexed,
  manifestSegments,
  packet,
  segment,
  withSegments,
  xmpSegment,
} from './support/jpeg';
import { pictureOf, TELLING_XMP } from './support/pictures';
import { stored } from './support/rewrite';

jest.setTimeout(120_000);

const TELLING = /BODY-4711|LENS-4712|129,2\.0E|GPSL|SN-4711|129\.04/;

/** A damaged picture shows what it can. */
const shownBy = (bytes: Buffer): Promise<Buffer | undefined> =>
  sharp(bytes, { failOn: 'none' })
    .raw()
    .toBuffer()
    .catch(() => undefined);

let [bare, first, second]: Buffer[] = [];
/** Everything that a file may have before its picture, each telling what it must not. */
let segments: Buffer[] = [];
let behind: Buffer[] = [];

const exifOf = (jpeg: Buffer): Buffer => {
  const at = jpeg.indexOf('Exif\0\0') - 4;
  return jpeg.subarray(at, at + 2 + jpeg.readUInt16BE(at + 2));
};

beforeAll(async () => {
  bare = await pictureOf('jpeg', { xmp: false, exif: false });
  first = await sharp(bare).jpeg({ progressive: true }).toBuffer();
  second = await pictureOf('jpeg');
  const extension = packet('exif:GPSLongitude="129,2.0E"', creator('Jo Reyes'));
  segments = [
    exifOf(second),
    exifOf(second),
    xmpSegment(TELLING_XMP),
    xmpSegment(packet(`xmpNote:HasExtendedXMP="${guidOf(extension)}" aux:SerialNumber="BODY-4711"`)),
    ...extensionSegments(extension, { room: 300 }),
    segment(0xe2, 'ICC_PROFILE\0\u0001\u0001', 'nothing'),
    segment(0xe6, 'GoPro\0 SN-4711 at 129.04'),
    segment(0xfe, 'SN-4711 at 129.04'),
    segment(0xec, 'OLYMPUS DIGITAL CAMERA\0 SN-4711'),
    segment(0xe2, 'urn:iso:std:iso:ts:21496:-1\0', '\0\0\0\0'),
    segment(0xed, 'Photoshop 3.0\0'),
    ...manifestSegments('{"exif:GPSLatitude":"129.04"}', 2),
  ];
  behind = [second, film('+35.1000+129.04/'), Buffer.alloc(100), Buffer.from('SN-4711 at 129.04'), first];
});

/** A segment with less in it, whose length is right. */
const shortened = (whole: Buffer, by: number): Buffer => {
  const short = Buffer.from(whole.subarray(0, Math.max(4, whole.length - by)));
  short.writeUInt16BE(short.length - 2, 2);
  return short;
};

const some = (from: () => Buffer[], most: number) =>
  fc
    .array(fc.tuple(fc.nat(100), fc.constantFrom(0, 0, 0, 1, 7, 60, 200), fc.nat(3)), { maxLength: most })
    .map((chosen) =>
      chosen.map(([i, cut, fill]) => {
        const piece = from()[i % from().length] as Buffer;
        return { piece, cut, fill };
      }),
    );

interface Making {
  before: { piece: Buffer; cut: number; fill: number }[];
  after: { piece: Buffer }[];
  lie: number | undefined;
  end: number;
}

const fileOf = ({ before, after, lie, end }: Making): Buffer => {
  const jpeg = withSegments(
    end % 2 === 0 ? (bare as Buffer) : (first as Buffer),
    ...before.flatMap(({ piece, cut, fill }) => [Buffer.alloc(fill, 0xff), shortened(piece, cut)]),
  );
  const rest = after.map(({ piece }) => piece);
  const file = lie === undefined ? Buffer.concat([jpeg, ...rest]) : indexed(jpeg, rest, lie);
  return end < 8 ? file : file.subarray(0, Math.floor((file.length * end) / 30));
};

const making = fc.record({
  before: some(() => segments, 8),
  after: some(() => behind, 4),
  lie: fc.constantFrom(undefined, 0, -30, 100, 1_000_000),
  end: fc.nat(29),
});

it('segments in any order, cut and padded, with anything behind: no place, and every pixel', async () => {
  await fc.assert(
    fc.asyncProperty(making, async (made) => {
      const file = fileOf(made);
      const { bytes } = await stored(file, { metadata: { creators: ['Mina Okafor'], creditLine: 'AFP' } });
      expect(TELLING.exec(bytes.toString('latin1'))).toBeNull();
      const before = await shownBy(file);
      if (before) expect((await shownBy(bytes))?.equals(before)).toBe(true);
      const again = await stored(bytes, { metadata: { creators: ['Mina Okafor'], creditLine: 'AFP' } });
      expect(again.bytes.equals(bytes)).toBe(true);
    }),
    { numRuns: 400 },
  );
});

(hasExiftool() ? it : it.skip)('and exiftool finds nothing either', async () => {
  await fc.assert(
    fc.asyncProperty(making, async (made) => {
      const { bytes } = await stored(fileOf(made));
      expect(await everythingIn(bytes)).not.toMatch(/GPS (?!Version)|Serial Number|4711|129\.04/);
    }),
    { numRuns: 12 },
  );
});

it('a scan with anything in it is no trouble', async () => {
  const damage = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(damage, fc.boolean(), async (changes, progressive) => {
      const file = Buffer.from(progressive ? (first as Buffer) : (bare as Buffer));
      const scan = file.indexOf(Buffer.from([0xff, 0xda])) + 14;
      for (const [at, value] of changes) {
        const place = scan + (at % (file.length - scan - 1));
        file[place] = 0xff;
        file[place + 1] = value;
      }
      const whole = Buffer.concat([file, second as Buffer]);
      const { bytes } = await stored(whole);
      expect(TELLING.exec(bytes.toString('latin1'))).toBeNull();
      const before = await shownBy(whole);
      if (before) expect((await shownBy(bytes))?.equals(before)).toBe(true);
    }),
    { numRuns: 200 },
  );
});
