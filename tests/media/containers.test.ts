import { containerOf } from '../../media/containers';
import { readMetadata } from '../../media/metadata/read';
import { changeFor, type Copy } from '../../media/rewrite';
import { bufferSource, piecesOf } from '../../media/bytes';
import { hasExiftool, seenInBytes, tellingTags, withTags, type Seen } from './support/exiftool';
import { FORMATS, type Format, pictureOf, pixelsOf } from './support/pictures';

const judged = hasExiftool() ? describe : describe.skip;

const METADATA = {
  creators: ['Mina Okafor', '박지훈'],
  creditLine: 'AFP via Getty Images',
  source: 'AFP',
  copyrightNotice: '© 2026 <AFP> & partners',
  usageTerms: 'Editorial use only',
  webStatement: 'https://afp.example/terms?a=1&b=2',
  licensor: { name: 'AFP', url: 'https://afp.example' },
  digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
};
const DATA_MINING = 'http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED';

const COPY: Copy = { metadata: METADATA, wins: 'file', dataMining: DATA_MINING, keepLocation: false };

const open = async (bytes: Buffer) => {
  const source = bufferSource(bytes);
  const container = await containerOf(source);
  if (!container) throw new Error('not a picture that is known');
  const opened = await container.open(source);
  return { container, opened };
};

const rewritten = async (bytes: Buffer, copy: Copy): Promise<Buffer> => {
  const { container, opened } = await open(bytes);
  return Buffer.concat(piecesOf(bytes, opened.write(changeFor(container, opened.blocks, copy))));
};

const warningsOf = (seen: Seen): unknown[] => [seen['ExifTool:Warning'] ?? []].flat();

/** sharp writes no Exif into a TIFF. */
const told = async (format: Format): Promise<Buffer> =>
  format === 'tiff'
    ? withTags(await pictureOf(format), {
        Artist: 'Exif Artist',
        LensModel: 'Kept 50mm',
        SerialNumber: 'BODY-4711',
        LensSerialNumber: 'LENS-4712',
        GPSLatitude: '35.1',
        GPSLatitudeRef: 'N',
      })
    : pictureOf(format);

describe.each(FORMATS)('%s', (format) => {
  it('is known by its first bytes, and its metadata are read', async () => {
    const { container, opened } = await open(await pictureOf(format));
    expect(container.name).toBe(format);
    expect(readMetadata(opened.blocks)).toEqual({
      creators: ['Jo Reyes', '김하늘'],
      creditLine: 'AP',
      copyrightNotice: '© Jo & Co',
      headline: 'The ferry',
      ...(format !== 'tiff' && { description: 'A ferry, by Exif', dateTaken: '2026-03-04T05:06:07' }),
    });
  });

  it.each([
    ['with metadata of its own', {}],
    ['without metadata', { xmp: false, exif: false }],
    ['with Exif only', { xmp: false }],
    ['with transparency', { xmp: false, exif: false, alpha: format !== 'jpeg' }],
    ['without loss', { xmp: false, exif: false, lossless: true }],
    ['without loss, with transparency', { alpha: format !== 'jpeg', lossless: true }],
  ] as const)('%s keeps every pixel', async (_what, making) => {
    const before = await pictureOf(format, making);
    for (const wins of ['file', 'asset', 'only'] as const) {
      const after = await rewritten(before, { ...COPY, wins });
      expect((await pixelsOf(after)).equals(await pixelsOf(before))).toBe(true);
      expect(after.length - before.length).toBeLessThanOrEqual(2048);
    }
  });

  judged('as exiftool sees it', () => {
    it('carries the credit where it had none', async () => {
      const before = await pictureOf(format, { xmp: false, exif: false });
      const seen = await seenInBytes(await rewritten(before, COPY));
      expect(warningsOf(seen)).toEqual(warningsOf(await seenInBytes(before)));
      expect(seen).toMatchObject({
        'XMP-dc:Creator': METADATA.creators,
        'XMP-photoshop:Credit': METADATA.creditLine,
        'XMP-photoshop:Source': METADATA.source,
        'XMP-dc:Rights': METADATA.copyrightNotice,
        'XMP-xmpRights:UsageTerms': METADATA.usageTerms,
        'XMP-xmpRights:WebStatement': METADATA.webStatement,
        'XMP-plus:Licensor': [{ LicensorName: 'AFP', LicensorURL: 'https://afp.example' }],
        'XMP-plus:DataMining': DATA_MINING,
        'XMP-iptcExt:DigitalSourceType': METADATA.digitalSourceType,
      });
      if (format === 'jpeg')
        expect(seen).toMatchObject({
          'IPTC:By-line': METADATA.creators,
          'IPTC:Credit': METADATA.creditLine,
          'IPTC:Source': METADATA.source,
          'IPTC:CopyrightNotice': METADATA.copyrightNotice,
        });
    });

    it('keeps what its own file says, and gets what that leaves open', async () => {
      const seen = await seenInBytes(await rewritten(await pictureOf(format), COPY));
      expect(seen).toMatchObject({
        'XMP-dc:Creator': ['Jo Reyes', '김하늘'],
        'XMP-photoshop:Credit': 'AP',
        'XMP-photoshop:Source': 'AFP',
        'XMP-photoshop:Headline': 'The ferry',
        'XMP-dc:Rights': '© Jo & Co',
        'XMP-xmpRights:UsageTerms': 'Editorial use only',
        'XMP-plus:DataMining': DATA_MINING,
      });
      expect(JSON.stringify(seen)).toContain('harbour');
    });

    it('takes an editor’s correction', async () => {
      const metadata = { ...METADATA, source: undefined };
      const once = await rewritten(await pictureOf(format), { ...COPY, metadata, wins: 'asset' });
      const seen = await seenInBytes(once);
      expect(seen).toMatchObject({
        'XMP-dc:Creator': METADATA.creators,
        'XMP-photoshop:Credit': METADATA.creditLine,
        'XMP-photoshop:Headline': 'The ferry',
        'XMP-dc:Rights': '© Jo & Co',
        'XMP-xmpRights:UsageTerms': 'Editorial use only',
      });
      expect(seen).not.toHaveProperty('XMP-photoshop:Source');
      const twice = await seenInBytes(
        await rewritten(once, { ...COPY, metadata: { creators: [], creditLine: 'AP' }, wins: 'asset' }),
      );
      expect(twice).toMatchObject({ 'XMP-photoshop:Credit': 'AP' });
      expect(twice).not.toHaveProperty('XMP-dc:Creator');
    });

    it('tells neither place nor serial numbers, and keeps the rest of its Exif', async () => {
      const before = await told(format);
      const [untold, seen] = [await seenInBytes(before), await seenInBytes(await rewritten(before, COPY))];
      expect(tellingTags(untold).length).toBeGreaterThan(5);
      expect(tellingTags(seen)).toEqual([]);
      expect(seen).toMatchObject({ 'IFD0:Artist': 'Exif Artist', 'ExifIFD:LensModel': 'Kept 50mm' });
      expect(warningsOf(untold)).toEqual(expect.arrayContaining(warningsOf(seen)));
    });

    it('has no trace of them in its bytes', async () => {
      const after = await rewritten(await told(format), COPY);
      for (const secret of ['BODY-4711', 'LENS-4712', '129,2.0E']) expect(after.includes(secret)).toBe(false);
    });

    it('keeps them where the house says so', async () => {
      const seen = await seenInBytes(
        await rewritten(await pictureOf(format), { ...COPY, keepLocation: true }),
      );
      expect(tellingTags(seen).length).toBeGreaterThan(5);
    });
  });
});
