import sharp from 'sharp';
import { segment, withSegments } from './support/jpeg';
import { painted, pictureOf, pixelsOf } from './support/pictures';
import { readOf, stored } from './support/rewrite';

const bare = () => pictureOf('jpeg', { xmp: false, exif: false });

const SECRET = 'SN-4711 at 35.1N 129.04E';

/** A TIFF structure of one directory of short texts. */
const tiff = (entries: readonly [tag: number, text: string][]): Buffer => {
  const values = entries.map(([, text]) => Buffer.from(`${text}\0\0\0\0\0`, 'latin1'));
  const head = Buffer.alloc(10 + entries.length * 12 + 4);
  head.write('II*\0\u0008', 'latin1');
  head.writeUInt16LE(entries.length, 8);
  let at = head.length;
  entries.forEach(([tag], i) => {
    const length = (values[i] as Buffer).length;
    head.writeUInt16LE(tag, 10 + i * 12);
    head.writeUInt16LE(2, 12 + i * 12);
    head.writeUInt32LE(length, 14 + i * 12);
    head.writeUInt32LE(at, 18 + i * 12);
    at += length;
  });
  return Buffer.concat([head, ...values]);
};

const ARTIST = 0x013b;
const CAMERA_SERIAL = 0xc62f;
const exif = (data: Buffer): Buffer => segment(0xe1, 'Exif\0\0', data);

/** Each as its maker begins it. */
const TELLING: [whose: string, what: Buffer][] = [
  ['GoPro’s', segment(0xe6, 'GoPro\0', SECRET)],
  ['FLIR’s', segment(0xe1, 'FLIR\0\u0001\0\0', SECRET)],
  ['Olympus’', segment(0xec, 'OLYMPUS DIGITAL CAMERA\0[picture info]\r\nSerial#=', SECRET)],
  ['Agfa’s', segment(0xec, '[picture info]\r\n', SECRET)],
  ['Canon’s CIFF', segment(0xe0, 'II\u001a\0\0\0HEAPJPGM', SECRET)],
  ['Casio’s', segment(0xe1, 'QVCI\0', SECRET)],
  ['Kodak’s', segment(0xe3, 'Meta\0\0', SECRET)],
  ['Ricoh’s', segment(0xe5, 'RMETA\0', SECRET)],
  ['DJI’s', segment(0xe4, SECRET)],
  ['DJI’s other', segment(0xe7, 'DJI-DBG\0', SECRET)],
  ['FlashPix’', segment(0xe2, 'FPXR\0', SECRET)],
  ['HP’s', segment(0xea, 'UNICODE\0', SECRET)],
  ['Photoshop’s of old', segment(0xed, 'Adobe_Photoshop2.5:', SECRET)],
  ['a comment', segment(0xfe, SECRET)],
  [
    'Photoshop’s comment beside its quality',
    segment(0xec, 'Ducky\0\u0001\0\u0004\0\0\0\u003c\0\u0002', SECRET),
  ],
  ['JUMBF that signs nothing', segment(0xeb, 'JP\0\u0001\0\0\0\u0001\0\0\0\u0040jumb', SECRET)],
  ['of nobody', segment(0xef, SECRET)],
  [
    'a second Exif',
    Buffer.concat([exif(tiff([[ARTIST, 'Jo Reyes']])), exif(tiff([[CAMERA_SERIAL, SECRET]]))]),
  ],
  ['Exif behind an empty one', Buffer.concat([exif(tiff([])), exif(tiff([[CAMERA_SERIAL, SECRET]]))])],
  [
    'Exif that goes on',
    Buffer.concat([
      exif(tiff([[ARTIST, 'Jo Reyes']])),
      segment(0xe1, 'Exif\0\0', 'and on'),
      exif(tiff([[CAMERA_SERIAL, SECRET]])),
    ]),
  ],
  ['stray bytes between', Buffer.concat([segment(0xfe, 'x'), Buffer.from(`\0\0${SECRET}`, 'latin1')])],
];

it.each(TELLING)('%s segments go, and every pixel stays', async (_whose, what) => {
  const picture = await pictureOf('jpeg');
  const before = withSegments(picture, what);
  const { bytes } = await stored(before);
  expect(bytes.includes('4711')).toBe(false);
  expect(bytes.includes('129.04')).toBe(false);
  expect((await pixelsOf(bytes)).equals(await pixelsOf(picture))).toBe(true);
  expect((await stored(bytes)).bytes.equals(bytes)).toBe(true);
  expect((await stored(before, { keepLocation: true })).bytes.includes('4711')).toBe(true);
});

it('segments between the scans of a progressive picture go too', async () => {
  const picture = await painted().jpeg({ progressive: true }).toBuffer();
  const scan = picture.lastIndexOf(Buffer.from([0xff, 0xda]));
  const before = Buffer.concat([picture.subarray(0, scan), segment(0xe6, SECRET), picture.subarray(scan)]);
  expect((await stored(before)).bytes.equals(picture)).toBe(true);
});

it('a segment that the file’s end cuts off goes', async () => {
  const before = Buffer.concat([(await bare()).subarray(0, 400), segment(0xe6, SECRET).subarray(0, -2)]);
  expect((await stored(before)).bytes.includes('4711')).toBe(false);
});

it('what says how colours are meant stays', async () => {
  const ducky = segment(0xec, 'Ducky\0\u0001\0\u0004\0\0\0\u003c\0\0');
  const picture = await painted().toColourspace('cmyk').withIccProfile('cmyk').jpeg().toBuffer();
  const before = withSegments(picture, segment(0xe0, 'JFIF\0\u0001\u0002\0\0\u0001\0\u0001\0\0'), ducky);
  expect((await stored(before)).bytes.equals(before)).toBe(true);
  const { icc } = await sharp((await stored(picture)).bytes).metadata();
  expect(icc).toEqual((await sharp(picture).metadata()).icc);
});

it('the second Exif is read where the first says nothing, but does not turn the picture', async () => {
  const said = tiff([[ARTIST, 'Jo Reyes']]);
  const turning = Buffer.from(said);
  turning.writeUInt16LE(0x0112, 10);
  turning.writeUInt16LE(6, 18);
  const file = async (second: Buffer) => withSegments(await bare(), exif(tiff([])), exif(second));
  expect((await readOf(await file(said))).metadata).toEqual({ creators: ['Jo Reyes'] });
  const { bytes } = await stored(await file(turning));
  expect((await sharp(bytes).metadata()).orientation).toBe(
    (await sharp(await file(turning)).metadata()).orientation,
  );
});

it('Exif that is longer than a segment is one structure, in as many segments', async () => {
  const long = tiff([
    [0x010e, 'x'.repeat(100_000)],
    [ARTIST, 'Jo Reyes'],
    [CAMERA_SERIAL, SECRET],
  ]);
  const pieces = [long.subarray(0, 65_000), long.subarray(65_000)];
  const before = withSegments(await bare(), ...pieces.map(exif));
  expect((await readOf(before)).metadata?.creators).toEqual(['Jo Reyes']);
  const { bytes } = await stored(before, { metadata: null });
  expect(bytes.includes('4711')).toBe(false);
  expect((await readOf(bytes)).metadata?.creators).toEqual(['Jo Reyes']);
});
