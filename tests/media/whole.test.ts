import { box, exifItem, laidOut } from './support/boxed';
import { riffChunk, webpWith } from './support/chunks';
import { changed, cleaned, staysWhole } from './support/opened';
import { pictureOf, TELLING_XMP, type Format } from './support/pictures';
import { exifOf } from './support/telling';

/** Where nothing has to change nothing does: the containers say so in stretches of the file. */
describe.each(['png', 'webp', 'avif', 'tiff'] as const)('%s', (format: Format) => {
  it.each([
    ['without metadata', { xmp: false, exif: false } as const],
    ['with metadata, when it was cleaned', {}],
    ['with transparency', { xmp: false, exif: false, alpha: true } as const],
  ])('%s stays as it is', async (_what, making) => {
    const clean = await cleaned(await pictureOf(format, making));
    expect(await staysWhole(clean, { purge: true })).toBe(true);
    expect(await staysWhole(clean, { purge: false })).toBe(true);
  });
});

it('an AVIF with a second block and boxes of others stays as it is when it was cleaned', async () => {
  const picture = await pictureOf('avif', { xmp: false, exif: false });
  const exif = { kind: 'Exif', bytes: exifItem(await exifOf()) } as const;
  const xmp = { kind: 'XMP', bytes: Buffer.from(TELLING_XMP) } as const;
  const file = laidOut({ picture, extras: [exif, exif, xmp, xmp], before: [box('free', Buffer.from('x'))] });
  const clean = await cleaned(file);
  expect(await staysWhole(file, { purge: true })).toBe(false);
  expect(await staysWhole(clean, { purge: true })).toBe(true);
});

it('a WebP of a second block does not', async () => {
  const webp = await pictureOf('webp');
  expect(await staysWhole(webp, { purge: true })).toBe(true);
  const twice = webpWith(webp, riffChunk('XMP ', Buffer.from(TELLING_XMP)));
  expect(await staysWhole(twice, { purge: true })).toBe(false);
  expect((await changed(twice, { purge: true })).equals(webp)).toBe(true);
});
