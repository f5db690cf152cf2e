import { creator, manifestSegments, packet, segment, withSegments, xmpSegment } from './support/jpeg';
import { pictureOf, pixelsOf } from './support/pictures';
import { readOf, stored } from './support/rewrite';

const PROVENANCE = 'dcterms:provenance="https://quay.example/manifest.c2pa"';

/** A signed picture that says whom to credit. */
const signed = async ({
  statement = '{"claim":"harbour"}',
  count = 1,
  said = PROVENANCE,
  exif = false,
} = {}): Promise<Buffer> =>
  withSegments(
    await pictureOf('jpeg', { xmp: false, exif }),
    xmpSegment(packet(said, creator('Ines Faro'))),
    ...manifestSegments(statement, count),
  );

const MINING = { dataMining: 'http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED' };

describe('a signed picture', () => {
  it.each([1, 3])('that needs no change is left byte for byte: manifest in %i segments', async (count) => {
    const before = await signed({ statement: 'x'.repeat(400), count });
    const { bytes, unsigned } = await stored(before);
    expect(bytes.equals(before)).toBe(true);
    expect(unsigned).toBe(false);
    expect((await readOf(bytes)).blocks.signed).toBe(true);
  });

  it.each([
    ['gets the house’s word on data mining', {}, MINING],
    ['gets it and keeps its place', {}, { ...MINING, keepLocation: true }],
    ['tells a place', { exif: true }, {}],
    ['tells a place in its manifest', { statement: '{"exif:GPSLatitude":"35,6.0N"}' }, {}],
    [
      'tells a serial in a piece of it',
      { statement: '{"x":"yyyyyyyy","aux:SerialNumber":"4711"}', count: 2 },
      {},
    ],
    ['says another credit', {}, { metadata: { creators: ['Jo Reyes'] }, wins: 'asset' as const }],
  ])('that %s loses the manifest and what points to it', async (_what, making, copy) => {
    const before = await signed(making);
    const { bytes, unsigned } = await stored(before, copy);
    expect(unsigned).toBe(true);
    expect(bytes.toString('latin1')).not.toMatch(/c2pa|jumb|provenance/);
    expect((await readOf(bytes)).blocks.signed).toBeUndefined();
    expect((await pixelsOf(bytes)).equals(await pixelsOf(before))).toBe(true);
  });

  it('whose manifest is elsewhere is one too', async () => {
    const before = withSegments(
      await pictureOf('jpeg', { xmp: false, exif: false }),
      xmpSegment(packet(PROVENANCE, creator('Ines Faro'))),
    );
    expect(await stored(before)).toMatchObject({ unsigned: false });
    const { bytes, unsigned } = await stored(before, MINING);
    expect(unsigned).toBe(true);
    expect(bytes.includes('provenance')).toBe(false);
  });

  it('that keeps its place keeps other boxes, and other boxes sign nothing', async () => {
    const box = segment(0xeb, 'JP\0\u0007\0\0\0\u0001\0\0\0\u0040jumbXXXX');
    const before = withSegments(await signed(), box);
    const copy = { ...MINING, keepLocation: true };
    const { bytes } = await stored(before, copy);
    expect(bytes.includes(box)).toBe(true);
    expect((await readOf(bytes)).blocks.signed).toBeUndefined();
  });
});
