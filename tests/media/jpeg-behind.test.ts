import sharp from 'sharp';
import { everythingIn, hasExiftool, seenInBytes, takenOut } from './support/exiftool';
import {
  creator,
  film,
  indexed,
  indexSegment,
  packet,
  segment,
  withSegments,
  xmpSegment,
} from './support/jpeg';
import { painted, pictureOf, pixelsOf } from './support/pictures';
import { readOf, stored } from './support/rewrite';

const judged = hasExiftool() ? it : it.skip;

/** What no stored file may say. */
const TELLING = /GPS|Serial ?Number|-4711|-4712|129\.04/;

/** Eight rows of grey, a restart after each: sharp writes no restarts. */
const restarting = (): Buffer => {
  const rows = Array.from({ length: 8 }, (_, i) => (i < 7 ? [0, 0xff, 0xd0 + i] : [0])).flat();
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xdb, Buffer.alloc(65, 1).fill(0, 0, 1)),
    segment(0xc0, Buffer.from([8, 0, 64, 0, 32, 1, 1, 0x11, 0])),
    segment(0xc4, Buffer.from([0x00, 1, ...Array<number>(15).fill(0), 0])),
    segment(0xc4, Buffer.from([0x10, 1, ...Array<number>(15).fill(0), 0])),
    segment(0xdd, Buffer.from([0, 4])),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([...rows, 0xff, 0xd9]),
  ]);
};

const bare = () => pictureOf('jpeg', { xmp: false, exif: false });
const FIRST: [what: string, make: () => Promise<Buffer>][] = [
  ['baseline', bare],
  ['progressive', () => painted().jpeg({ progressive: true }).toBuffer()],
  ['with restarts', async () => restarting()],
  ['in CMYK', () => painted().toColourspace('cmyk').jpeg().toBuffer()],
  ['with a thumbnail', async () => withSegments(await bare(), segment(0xe0, 'JFXX\0\u0010', await tiny()))],
  ['with fill bytes', async () => withSegments(await bare(), Buffer.from([0xff, 0xff, 0xff]))],
];
const tiny = () => painted(16, 10).jpeg().toBuffer();

const BEHIND: [what: string, make: () => Promise<Buffer[]>][] = [
  ['a second picture', async () => [await pictureOf('jpeg')]],
  ['a padded second picture', async () => [Buffer.alloc(64), await pictureOf('jpeg')]],
  ['a film', async () => [film()]],
  ['two pictures and a film', async () => [await pictureOf('jpeg'), await pictureOf('jpeg'), film()]],
  ['a maker’s trailer', async () => [Buffer.from('SEFH serial BODY-4711 +35.1+129.04 SEFT')]],
  ['a picture without an end', async () => [(await pictureOf('jpeg')).subarray(0, -2)]],
];

/** By how many bytes an index is wrong about the first picture's end. */
const LIES = [undefined, 0, -40, 64, 1_000_000];

describe.each(FIRST)('behind a picture %s', (_what, makeFirst) => {
  it.each(BEHIND)('%s goes, whatever the index says', async (_behind, makeBehind) => {
    const [first, behind] = [await makeFirst(), await makeBehind()];
    for (const lie of LIES) {
      const file = lie === undefined ? Buffer.concat([first, ...behind]) : indexed(first, behind, lie);
      const { bytes } = await stored(file);
      expect(TELLING.test(bytes.toString('latin1'))).toBe(false);
      expect(bytes.subarray(-2)).toEqual(Buffer.from([0xff, 0xd9]));
      expect(bytes.length).toBeLessThanOrEqual(first.length);
      expect((await pixelsOf(bytes)).equals(await pixelsOf(first))).toBe(true);
      expect((await stored(file, { keepLocation: true })).bytes.equals(file)).toBe(true);
    }
  });
});

it('a picture without an end is kept to the file’s end', async () => {
  const cut = (await pictureOf('jpeg')).subarray(0, -500);
  const { bytes } = await stored(cut);
  expect(bytes.subarray(-1000).equals(cut.subarray(-1000))).toBe(true);
  expect(bytes.includes('BODY-4711')).toBe(false);
});

it('a picture without an end ends where another begins', async () => {
  const first = (await bare()).subarray(0, -2);
  const { bytes } = await stored(Buffer.concat([first, await pictureOf('jpeg')]));
  expect(bytes.equals(first)).toBe(true);
});

it('an index goes on to be right where all stays and the first picture grows', async () => {
  const second = await pictureOf('jpeg');
  const file = indexed(await pictureOf('jpeg', { xmp: false }), [second]);
  const metadata = { creators: ['Jo Reyes'], creditLine: 'AP' };
  const { bytes } = await stored(file, { metadata, keepLocation: true });
  expect(bytes.length).toBeGreaterThan(file.length);
  expect(bytes.subarray(-second.length).equals(second)).toBe(true);
  if (hasExiftool()) expect((await takenOut(bytes, 'MPImage2')).equals(second)).toBe(true);
});

const GAIN_MAP = 'hdrgm:Version="1.0" hdrgm:GainMapMax="2.0" hdrgm:HDRCapacityMax="2.0"';
const ISO = segment(0xe2, 'urn:iso:std:iso:ts:21496:-1\0', '\0\0\0\0');

const directory = (...items: [semantic: string, mime: string, length?: number][]): string =>
  `<Container:Directory><rdf:Seq>${items
    .map(
      ([semantic, mime, length]) =>
        `<rdf:li rdf:parseType="Resource"><Container:Item Item:Semantic="${semantic}" Item:Mime="${mime}"` +
        `${length ? ` Item:Length="${length}"` : ''} Item:Padding="8"/></rdf:li>`,
    )
    .join('')}</rdf:Seq></Container:Directory>`;

/** A phone's picture that can be shown brighter, and its film; the gain map tells all that a camera tells. */
const bright = async ({ promised = true } = {}) => {
  const map = withSegments(
    await pictureOf('jpeg', { xmp: false }),
    xmpSegment(packet(`${GAIN_MAP} exif:GPSLatitude="35,6.0N" aux:SerialNumber="BODY-4711"`)),
    segment(0xe6, 'GoPro\0 BODY-4711'),
  );
  const items = directory(
    ['Primary', 'image/jpeg'],
    ['GainMap', 'image/jpeg', map.length + 17],
    ['MotionPhoto', 'video/mp4', 99],
  );
  const motion = 'GCamera:MotionPhoto="1" GCamera:MicroVideoOffset="99"';
  const said = promised ? packet(`hdrgm:Version="1.0" ${motion}`, creator('Ines Faro') + items) : packet('');
  const first = withSegments(await bare(), xmpSegment(said));
  return { first, map, file: indexed(first, [map, film()], 33) };
};

describe('a gain map', () => {
  it('stays, and tells nothing but itself', async () => {
    const { first, map, file } = await bright();
    const { bytes } = await stored(file);
    expect(TELLING.test(bytes.toString('latin1'))).toBe(false);
    expect((await pixelsOf(bytes)).equals(await pixelsOf(first))).toBe(true);
    const behind = bytes.subarray(bytes.indexOf(Buffer.from([0xff, 0xd9, 0xff, 0xd8])) + 2);
    expect((await pixelsOf(behind)).equals(await pixelsOf(map))).toBe(true);
    const text = bytes.toString('latin1');
    expect(text).toContain(`Item:Length="${behind.length}"`);
    expect(text).not.toMatch(/MotionPhoto|MicroVideo|ftypmp42/);
  });

  judged('has an index and a directory that are right, as exiftool sees them', async () => {
    const { bytes } = await stored((await bright()).file);
    const map = await takenOut(bytes, 'MPImage2');
    expect(bytes.subarray(-map.length).equals(map)).toBe(true);
    expect(await seenInBytes(bytes)).toMatchObject({
      'MPF0:NumberOfImages': 2,
      'MPImage2:MPImageLength': map.length,
      'MPImage2:MPImageStart': bytes.length - map.length,
      'XMP-Container:Directory': [
        { Item: { Semantic: 'Primary', Mime: 'image/jpeg' } },
        { Item: { Semantic: 'GainMap', Length: map.length } },
      ],
    });
    expect(await seenInBytes(map)).toMatchObject({
      'XMP-hdrgm:GainMapMax': 2,
      'XMP-hdrgm:HDRCapacityMax': 2,
    });
    expect(TELLING.test(await everythingIn(bytes))).toBe(false);
  });

  it('of ISO 21496-1 stays with its own segments', async () => {
    const map = withSegments(await pictureOf('jpeg'), ISO);
    const first = withSegments(await bare(), ISO);
    const { bytes } = await stored(indexed(first, [map]));
    expect(TELLING.test(bytes.toString('latin1'))).toBe(false);
    expect(bytes.toString('latin1').split('21496:-1')).toHaveLength(3);
  });

  it('is not written anew when nothing of it has to change', async () => {
    const { bytes: once } = await stored((await bright()).file);
    expect((await stored(once)).bytes.equals(once)).toBe(true);
  });

  it('that nothing promises goes', async () => {
    const { first, file } = await bright({ promised: false });
    expect((await stored(file)).bytes.length).toBeLessThanOrEqual(first.length);
  });

  it('that is not there any more is promised no longer', async () => {
    const { first } = await bright();
    for (const file of [first, Buffer.concat([first, film()]), withSegments(first, ISO)]) {
      const { bytes } = await stored(file);
      const text = bytes.toString('latin1');
      expect(text).not.toMatch(/hdrgm:|Container:Directory|21496|MotionPhoto="/);
      expect((await readOf(bytes)).metadata).toEqual({ creators: ['Ines Faro'] });
    }
  });
});

it('depth maps and pictures within the packet go', async () => {
  const said = packet(
    'GDepth:Format="RangeInverse" GDepth:Data="BODY4711" GImage:Mime="image/jpeg" GImage:Data="BODY4711"',
    creator('Ines Faro'),
  );
  const { bytes } = await stored(withSegments(await bare(), xmpSegment(said)));
  expect(bytes.includes('BODY4711')).toBe(false);
  expect((await readOf(bytes)).metadata).toEqual({ creators: ['Ines Faro'] });
});

it('an index of nonsense is no trouble', async () => {
  const first = await pictureOf('jpeg');
  const wild = [
    segment(0xe2, 'MPF\0'),
    segment(0xe2, 'MPF\0II*\0\u00ff\u00ff\u00ff\u00ff'),
    indexSegment(
      [
        { length: 0xffffffff, at: 0 },
        { length: 0, at: 0 },
      ],
      0,
    ),
  ];
  for (const index of wild) {
    const { bytes } = await stored(withSegments(first, index));
    expect(bytes.includes('MPF\0')).toBe(false);
    expect(bytes.includes('BODY-4711')).toBe(false);
    expect((await sharp(bytes).metadata()).width).toBe(320);
  }
});
