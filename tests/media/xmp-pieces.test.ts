import { hasExiftool, seenInBytes } from './support/exiftool';
import {
  creator,
  extensionSegments,
  guidOf,
  packet,
  segment,
  EXTENDED_XMP,
  withSegments,
  xmpSegment,
} from './support/jpeg';
import { pictureOf, pixelsOf } from './support/pictures';
import { readOf, stored } from './support/rewrite';

const bare = () => pictureOf('jpeg', { xmp: false, exif: false });

const EXTENSION = packet(
  'photoshop:Credit="Quay Photos" exif:GPSLatitude="35,6.0N"',
  `${creator('Marek Dąb')}<photoshop:Instructions>${'x'.repeat(500)}</photoshop:Instructions>`,
);
const GUID = guidOf(EXTENSION);
const standard = (guid = GUID): Buffer =>
  xmpSegment(packet(`xmpNote:HasExtendedXMP="${guid}" photoshop:Headline="Barge aground"`));

const WHOLE = { creators: ['Marek Dąb'], creditLine: 'Quay Photos', headline: 'Barge aground' };
const HALF = { creators: [], headline: 'Barge aground' };

const other = packet('photoshop:Source="Nobody"');
const pieces = (room = 200) => extensionSegments(EXTENSION, { room });

const FILES: [what: string, segments: () => Buffer[], read: object, faults: number][] = [
  ['in one piece', () => [standard(), ...extensionSegments(EXTENSION)], WHOLE, 0],
  ['in many pieces', () => [standard(), ...pieces()], WHOLE, 0],
  ['in pieces before the packet, in no order', () => [...pieces().reverse(), standard()], WHOLE, 0],
  ['with a piece twice', () => [standard(), ...pieces(), ...pieces().slice(1, 2)], WHOLE, 0],
  ['beside another file’s', () => [standard(), ...extensionSegments(other), ...pieces()], WHOLE, 0],
  ['named in small letters', () => [standard(GUID.toLowerCase()), ...pieces()], WHOLE, 0],
  [
    'whose name is no digest of it',
    () => [standard('0'.repeat(32)), ...extensionSegments(EXTENSION, { guid: '0'.repeat(32) })],
    WHOLE,
    0,
  ],
  ['with a piece missing', () => [standard(), ...pieces().slice(1)], HALF, 1],
  ['that is not there', () => [standard()], HALF, 1],
  [
    'that nothing points to',
    () => [xmpSegment(packet('photoshop:Headline="Barge aground"')), ...pieces()],
    HALF,
    0,
  ],
  ['under another name', () => [standard('1'.repeat(32)), ...pieces()], HALF, 1],
  ['that is cut short', () => [standard(), segment(0xe1, EXTENDED_XMP, 'A'.repeat(20))], HALF, 1],
  [
    'that says to be four gigabytes long',
    () => [standard(), segment(0xe1, EXTENDED_XMP, GUID, '\u00ff\u00ff\u00ff\u00ff\0\0\0\0', 'GPSLatitude')],
    HALF,
    1,
  ],
  ['that is no XMP', () => [standard(guidOf('<x')), ...extensionSegments('<x')], HALF, 1],
  [
    'that is larger than is read',
    () => [standard(guidOf('x'.repeat(1_200_000))), ...extensionSegments('x'.repeat(1_200_000))],
    HALF,
    1,
  ],
];

describe.each(FILES)('an extension %s', (_what, segments, read, faults) => {
  const file = async () => withSegments(await bare(), ...segments());

  it('is read as far as it goes', async () => {
    const found = await readOf(await file());
    expect(found.metadata).toEqual(read);
    expect(found.faults).toHaveLength(faults);
  });

  it('tells no place, and what was read stays', async () => {
    const before = await file();
    const { bytes } = await stored(before);
    expect(bytes.includes('GPSLatitude')).toBe(false);
    expect(bytes.includes('HasExtendedXMP')).toBe(false);
    expect(await readOf(bytes)).toMatchObject({ metadata: read, faults: [] });
    expect((await pixelsOf(bytes)).equals(await pixelsOf(before))).toBe(true);
  });
});

it('an extension without a place is left as it is', async () => {
  const extension = packet('', creator('Marek Dąb'));
  const said = packet(`xmpNote:HasExtendedXMP="${guidOf(extension)}" photoshop:Credit="AP"`);
  const before = withSegments(await bare(), xmpSegment(said), ...extensionSegments(extension));
  const { bytes } = await stored(before, { metadata: null });
  expect(bytes.equals(before)).toBe(true);
});

it('an extension says no other credit after a correction', async () => {
  const before = withSegments(await bare(), standard(), ...pieces());
  const { bytes } = await stored(before, {
    metadata: { creators: ['Ines Faro'], creditLine: 'AP' },
    wins: 'asset',
  });
  expect(bytes.includes('Marek')).toBe(false);
  expect((await readOf(bytes)).metadata).toEqual({ ...HALF, creators: ['Ines Faro'], creditLine: 'AP' });
});

it('XMP that comes twice is one, and the first has the word', async () => {
  const before = withSegments(
    await bare(),
    xmpSegment(packet('photoshop:Credit="AP"')),
    xmpSegment(packet('photoshop:Credit="AFP" exif:GPSLatitude="35,6.0N"', creator('Marek Dąb'))),
  );
  const { bytes } = await stored(before);
  expect(bytes.toString('latin1').split('http://ns.adobe.com/xap/1.0/\0')).toHaveLength(2);
  expect((await readOf(bytes)).metadata).toEqual({ creators: ['Marek Dąb'], creditLine: 'AP' });
  expect(bytes.includes('GPSLatitude')).toBe(false);
});

describe('a packet that is longer than a segment', () => {
  const long = `<photoshop:History>${'step, '.repeat(15_000)}</photoshop:History>`;
  const extension = packet('exif:GPSLatitude="35,6.0N"', long);
  const file = async () =>
    withSegments(
      await bare(),
      xmpSegment(
        packet(`xmpNote:HasExtendedXMP="${guidOf(extension)}" photoshop:Credit="AP"`, creator('Marek Dąb')),
      ),
      ...extensionSegments(extension),
    );

  it('is cut again, with the credit in the part that all read', async () => {
    const { bytes } = await stored(await file());
    expect(bytes.includes('GPSLatitude')).toBe(false);
    const text = bytes.toString('latin1');
    const first = text.slice(
      text.indexOf('http://ns.adobe.com/xap/'),
      text.indexOf('http://ns.adobe.com/xmp/ext'),
    );
    expect(first).toMatch(/HasExtendedXMP="[0-9A-F]{32}"/);
    expect(first).toMatch(/Marek/);
    expect(first).not.toMatch(/step, step/);
    const { blocks, metadata } = await readOf(bytes);
    expect(metadata).toEqual({ creators: ['Marek Dąb'], creditLine: 'AP' });
    expect(blocks.xmp?.includes('step, step')).toBe(true);
    expect((await stored(bytes)).bytes.equals(bytes)).toBe(true);
  });

  (hasExiftool() ? it : it.skip)('is one to exiftool', async () => {
    const seen = await seenInBytes((await stored(await file())).bytes);
    expect(seen).toMatchObject({ 'XMP-dc:Creator': ['Marek Dąb'], 'XMP-photoshop:Credit': 'AP' });
    expect(String(seen['XMP-photoshop:History']).length).toBeGreaterThan(80_000);
  });

  it('of a credit that no segment has room for is cleaned all the same', async () => {
    const creators = Array.from({ length: 9000 }, (_, i) => `<rdf:li>Name ${i}</rdf:li>`).join('');
    const credit = packet(
      'exif:GPSLatitude="35,6.0N"',
      `<dc:creator><rdf:Seq>${creators}</rdf:Seq></dc:creator>`,
    );
    const before = withSegments(
      await pictureOf('jpeg', { xmp: false }),
      xmpSegment(packet(`xmpNote:HasExtendedXMP="${guidOf(credit)}"`)),
      ...extensionSegments(credit),
    );
    const { bytes, uncredited } = await stored(before);
    expect(uncredited).toMatch(/does not fit/);
    expect(bytes.includes('GPSLatitude')).toBe(false);
    expect(bytes.includes('BODY-4711')).toBe(false);
  });
});

const TELLING = [
  'dwc:decimalLatitude="35.1"',
  'dwc:decimalLongitude="129.04"',
  'dwc:verbatimCoordinates="35.1 129.04"',
  'drone:GpsLatitude="35.1"',
  'drone:GpsLongtitude="129.04"',
  'drone:AbsoluteAltitude="+35.1"',
  'drone:MAVRelativeAltitude="35.1"',
  'drone:DroneSerialNumber="35.1"',
  'aux:OwnerName="Jo Source"',
  'exifEX:CameraOwnerName="Jo Source"',
];

it.each(TELLING)('%s goes', async (property) => {
  const { bytes } = await stored(
    withSegments(await bare(), xmpSegment(packet(property, creator('Jo Reyes')))),
  );
  expect(bytes.includes(property.slice(0, property.indexOf('=')))).toBe(false);
  expect((await readOf(bytes)).metadata).toEqual({ creators: ['Jo Reyes'] });
});

it('whom the rights belong to stays', async () => {
  const owner = '<plus:CopyrightOwnerName>Quay Photos</plus:CopyrightOwnerName>';
  const { bytes } = await stored(withSegments(await bare(), xmpSegment(packet('', owner))));
  expect(bytes.includes(owner)).toBe(true);
});

it('what is added is said of the same thing as the rest', async () => {
  const said = packet('photoshop:Headline="Barge"').replace('rdf:about=""', 'rdf:about="uuid:4711"');
  const { bytes } = await stored(withSegments(await bare(), xmpSegment(said)), {
    metadata: { creators: ['Jo Reyes'] },
  });
  expect(bytes.includes('rdf:about=""')).toBe(false);
  expect((await readOf(bytes)).metadata).toEqual({ creators: ['Jo Reyes'], headline: 'Barge' });
});
