import { withCorrection } from '../../domain/picture';
import { containerOf } from '../../media/containers';
import type { Blocks } from '../../media/containers/types';
import { withExifCredit } from '../../media/metadata/exif-credit';
import { bytesOf, datasetsOf } from '../../media/metadata/iim';
import { readMetadata } from '../../media/metadata/read';
import { iimOf, isIimNewer } from '../../media/metadata/resources';
import { scrubExif } from '../../media/metadata/scrub-exif';
import { changeFor, type Copy } from '../../media/rewrite';
import { bufferSource, piecesOf } from '../../media/bytes';
import { exifOf, packetWith, resourcesWith } from './support/blocks';
import { everythingIn, hasExiftool, withTags } from './support/exiftool';
import { FORMATS, painted, pictureOf, pixelsOf, type Format } from './support/pictures';

jest.setTimeout(60_000);

const judged = hasExiftool() ? describe : describe.skip;

const CREDIT = { creators: ['Ana Um', '박지훈'], sources: ['Quay'], text: 'Ana Um, 박지훈/Quay' };

const seq = (name: string): string => `<rdf:Seq><rdf:li>${name}</rdf:li></rdf:Seq>`;
const alt = (text: string): string => `<rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt>`;

/** Wherever XMP may name who made a picture. */
const NAMING = `
  <dc:creator>${seq('Jo Formerly')}</dc:creator><photoshop:Credit>Jo Formerly/AP</photoshop:Credit>
  <photoshop:Source>Formerly Photos</photoshop:Source><photoshop:AuthorsPosition>Formerly’s staff</photoshop:AuthorsPosition>
  <dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© 2026 Jo Formerly</rdf:li><rdf:li xml:lang="de">© Jo Formerly, alle Rechte</rdf:li></rdf:Alt></dc:rights>
  <tiff:Artist>Jo Formerly</tiff:Artist><tiff:Copyright>${alt('Jo Formerly')}</tiff:Copyright>
  <xmpRights:Owner><rdf:Bag><rdf:li>Jo Formerly</rdf:li></rdf:Bag></xmpRights:Owner>
  <cc:attributionName>Jo Formerly</cc:attributionName>
  <Iptc4xmpCore:CreatorContactInfo rdf:parseType="Resource"><Iptc4xmpCore:CiEmailWork>formerly@harbour.example</Iptc4xmpCore:CiEmailWork></Iptc4xmpCore:CreatorContactInfo>
  <plus:ImageCreator><rdf:Seq><rdf:li rdf:parseType="Resource"><plus:ImageCreatorName>Jo Formerly</plus:ImageCreatorName></rdf:li></rdf:Seq></plus:ImageCreator>
  <plus:CopyrightOwner><rdf:Seq><rdf:li rdf:parseType="Resource"><plus:CopyrightOwnerName>Jo Formerly</plus:CopyrightOwnerName></rdf:li></rdf:Seq></plus:CopyrightOwner>
  <plus:Licensor><rdf:Seq><rdf:li rdf:parseType="Resource"><plus:LicensorName>Jo Formerly</plus:LicensorName></rdf:li></rdf:Seq></plus:Licensor>
  <photoshop:History>2026-03-04 opened by Jo Formerly</photoshop:History>
  <xmp:Author xmlns:xmp="http://ns.adobe.com/xap/1.0/">Jo Formerly</xmp:Author>
  <pdf:Author xmlns:pdf="http://ns.adobe.com/pdf/1.3/">Jo Formerly</pdf:Author>
  <photoshop:Headline>The ferry</photoshop:Headline>`;

/** What exiftool writes into each format, of all that may name a photographer. */
const TAGS: Readonly<Record<Format, Readonly<Record<string, string>>>> = {
  jpeg: {
    'IFD0:Artist': 'Jo Formerly',
    'IFD0:Copyright': 'Jo Formerly',
    'IFD0:XPAuthor': 'Jo Formerly',
    'ExifIFD:OwnerName': 'Jo Formerly',
    'IFD1:Artist': 'Jo Formerly',
    'IPTC:By-line': 'Jo Formerly',
    'IPTC:By-lineTitle': 'Formerly Staff',
    'IPTC:Credit': 'Formerly',
    'IPTC:Source': 'Formerly',
    'IPTC:Contact': 'formerly@harbour.example',
    'IPTC:CopyrightNotice': '© Jo Formerly',
  },
  png: {
    'PNG:Author': 'Jo Formerly',
    'PNG:Copyright': '© Jo Formerly',
    'PNG:Artist': 'Jo Formerly',
    'PNG:Comment': 'Taken by Jo Formerly',
    'IFD0:Artist': 'Jo Formerly',
  },
  webp: { 'IFD0:Artist': 'Jo Formerly', 'IFD0:Copyright': 'Jo Formerly', 'IFD0:XPAuthor': 'Jo Formerly' },
  avif: { 'IFD0:Artist': 'Jo Formerly', 'IFD0:Copyright': 'Jo Formerly', 'IFD0:XPAuthor': 'Jo Formerly' },
  tiff: {
    'IFD0:Artist': 'Jo Formerly',
    'IFD0:Copyright': 'Jo Formerly',
    'IFD0:XPAuthor': 'Jo Formerly',
    'IPTC:By-line': 'Jo Formerly',
  },
};

const rewritten = async (bytes: Buffer, copy: Partial<Copy> = {}): Promise<Buffer> => {
  const source = bufferSource(bytes);
  const container = await containerOf(source);
  if (!container) throw new Error('not a picture');
  const { blocks, write } = await container.open(source);
  const metadata = withCorrection(readMetadata(blocks), CREDIT);
  const change = changeFor(container, blocks, { metadata, wins: 'asset', keepLocation: true, ...copy });
  return Buffer.concat(piecesOf(bytes, write(change)));
};

judged('after a correction', () => {
  it.each(FORMATS)('no block of a %s says the old credit', async (format) => {
    const xmp = packetWith(NAMING).toString().replace(/\n\s*/g, '');
    const before = await withTags(
      await painted()
        .withExif({ IFD0: { ImageDescription: 'A ferry' } })
        .withXmp(xmp)
        .toFormat(format, format === 'avif' ? { effort: 0 } : {})
        .toBuffer(),
      TAGS[format],
    );
    expect(await everythingIn(before)).toMatch(/Formerly/);
    const after = await rewritten(before);
    const seen = await everythingIn(after);
    expect(seen).not.toMatch(/formerly/i);
    expect(seen).toMatch(/Creator\s*: Ana Um, 박지훈/);
    expect(seen).toMatch(/Headline\s*: The ferry/);
    expect(seen.match(/XMP-dc\]\s+Rights\b/g)).toHaveLength(1);
    expect(after.includes('Formerly')).toBe(false);
    expect(after.includes(Buffer.from('Formerly', 'utf16le'))).toBe(false);
    expect((await pixelsOf(after)).equals(await pixelsOf(before))).toBe(true);
  });

  it('Exif, IIM and XMP of a JPEG say the new one, in one charset', async () => {
    const before = await withTags(await pictureOf('jpeg'), TAGS.jpeg);
    const seen = await everythingIn(await rewritten(before));
    expect(seen).toMatch(/\[IFD0\]\s+Artist\s*: Ana Um; 박지훈/);
    expect(seen).toMatch(/\[IFD0\]\s+XP Author\s*: Ana Um; 박지훈/);
    expect(seen).toMatch(/\[IPTC\]\s+By-line\s*: Ana Um, 박지훈/);
    expect(seen).toMatch(/\[IPTC\]\s+Coded Character Set\s*: UTF8/);
  });

  it('an editor’s clearing leaves none', async () => {
    const before = await withTags(await pictureOf('jpeg'), TAGS.jpeg);
    const seen = await everythingIn(await rewritten(before, { metadata: { creators: [] } }));
    expect(seen).not.toMatch(/Formerly|Jo Reyes|김하늘|Artist|XP Author|By-line/);
  });

  it.each(FORMATS)('a %s that says it already stays the same bytes', async (format) => {
    const once = await rewritten(await pictureOf(format));
    expect((await rewritten(once)).equals(once)).toBe(true);
  });

  it.each(FORMATS)(
    'the XMP of a %s that is corrected back and forth does not grow each time',
    async (format) => {
      const other = { creators: ['Eva Duas'], creditLine: 'Eva Duas' };
      let picture = await rewritten(await pictureOf(format, { exif: false }));
      const sizes: number[] = [];
      for (const metadata of [other, undefined, other, undefined, other, undefined]) {
        picture = await rewritten(picture, metadata && { metadata });
        sizes.push(picture.length);
      }
      expect(sizes.slice(4)).toEqual(sizes.slice(2, 4));
    },
  );

  it('it can be put back', async () => {
    const before = await withTags(await pictureOf('jpeg', { xmp: false }), TAGS.jpeg);
    const container = await containerOf(bufferSource(before));
    const metadata = readMetadata((await container?.open(bufferSource(before)))?.blocks as Blocks);
    const seen = await everythingIn(await rewritten(await rewritten(before), { metadata }));
    expect(seen).not.toMatch(/Ana Um|박지훈/);
    expect(seen).toMatch(/Artist\s*: Jo Formerly/);
    expect(seen).toMatch(/Copyright Notice\s*: © Jo Formerly/);
  });
});

describe('the Exif of a credit', () => {
  const NEW = { creators: ['Ana Um'], copyrightNotice: '© Quay' };
  const creatorsIn = (exif: Buffer) => readMetadata({ exif, faults: [] })?.creators;

  it.each([
    ['shorter', 'Jo Reyes of the Harbour Times', 'Ana Um'],
    ['longer', 'Jo', 'Ana Um of the Harbour Times and of others'],
    ['of the same length', 'Jo Reyes', 'Ana Umur'],
    ['so short that it is in the entry', 'Jo Reyes', 'Jo'],
    ['as short as the old one', 'Jo', 'Al'],
  ])('is replaced by a name that is %s, and nothing moves', (_what, old, name) => {
    const exif = exifOf({ 0x010e: 'The ferry sails', 0x013b: old, 0x8298: '© AP', 0xa434: 'Lens 50mm' });
    const after = withExifCredit(exif, { creators: [name], copyrightNotice: '© AP' });
    expect(readMetadata({ exif: after, faults: [] })).toEqual({
      creators: [name],
      copyrightNotice: '© AP',
      description: 'The ferry sails',
    });
    expect(after.length).toBeGreaterThanOrEqual(exif.length);
    expect(after.indexOf('The ferry sails')).toBe(exif.indexOf('The ferry sails'));
    expect(after.indexOf('Lens 50mm')).toBe(exif.indexOf('Lens 50mm'));
    if (old.length > 2) expect(after.includes(old)).toBe(false);
  });

  it('is taken out where there is none, or no room for it', () => {
    const exif = exifOf({ 0x013b: 'Jo', 0x9c9d: Buffer.from('Jo\0', 'utf16le'), 0xa430: 'Jo Owner' });
    for (const after of [
      withExifCredit(exif, { creators: [] }),
      withExifCredit(exif, { creators: ['A long name'] }, exif.length),
    ]) {
      expect(readMetadata({ exif: after, faults: [] })).toBeNull();
      expect(after.length).toBe(exif.length);
      expect(after.includes('Owner')).toBe(false);
    }
  });

  it('is not put where none was', () => {
    const exif = exifOf({ 0x010e: 'The ferry sails' });
    expect(withExifCredit(exif, NEW)).toEqual(exif);
  });

  it('is read from what is written', () => {
    const exif = exifOf({ 0x013b: 'Jo', 0xa437: 'Jo', 0x9c9d: Buffer.from('Jo\0', 'utf16le') });
    const once = withExifCredit(exif, NEW);
    expect(creatorsIn(once)).toEqual(['Ana Um']);
    expect(withExifCredit(once, NEW)).toEqual(once);
    expect(withExifCredit(Buffer.from('not Exif'), NEW)).toEqual(Buffer.from('not Exif'));
  });
});

describe('Exif without place and serial numbers', () => {
  it('loses them in further pictures and in thumbnails too', () => {
    const further = exifOf({
      0xa431: 'BODY-4711',
      0xc62f: 'CAMERA-4712',
      0xfde9: 'RAW-4713',
      0x87b1: 'EPSG',
    });
    // A directory of a further picture, as DNG and multi-page TIFF have them.
    const base = exifOf({ 0x010e: 'The ferry', 0xa430: 'Jo Owner', 0xc634: 'PRIVATE-4714' }, { 0x014a: 8 });
    for (const exif of [further, base]) {
      const after = scrubExif(exif);
      expect(after.length).toBe(exif.length);
      expect(after.toString('latin1')).not.toMatch(/47\d\d|Owner|EPSG/);
    }
    expect(readMetadata({ exif: scrubExif(base), faults: [] })?.description).toBe('The ferry');
  });
});

describe('image resources', () => {
  const jpeg = async (resources: Buffer) => {
    const container = await containerOf(bufferSource(await pictureOf('jpeg')));
    if (!container) throw new Error('no JPEG');
    const blocks: Blocks = { resources, iim: iimOf(resources), faults: [] };
    return { container, blocks };
  };
  const iim = bytesOf([{ record: 2, number: 80, data: Buffer.from('Jo') }]);

  it('lose their copies of Exif and XMP, and keep the rest', async () => {
    const { container, blocks } = await jpeg(
      resourcesWith({
        others: { 0x0422: Buffer.from('GPS'), 0x0424: Buffer.from('Jo'), 0x03ed: Buffer.from('72 dpi') },
      }),
    );
    const change = changeFor(container, blocks, { metadata: null, wins: 'file', keepLocation: false });
    expect(change.resources).toEqual(resourcesWith({ others: { 0x03ed: Buffer.from('72 dpi') } }));
    const kept = changeFor(container, blocks, { metadata: null, wins: 'file', keepLocation: true });
    expect(kept).not.toHaveProperty('resources');
  });

  it.each([
    ['keep telling that IIM is newer', Buffer.alloc(16, 1), true],
    ['do not begin to tell so', undefined, false],
  ])('%s when IIM is written', async (_what, digest, newer) => {
    const { container, blocks } = await jpeg(resourcesWith({ iim, ...(digest && { digest }) }));
    const metadata = { creators: ['Jo'], copyrightNotice: '© Jo' };
    const { resources } = changeFor(container, blocks, { metadata, wins: 'file', keepLocation: false });
    const written = resources as Buffer;
    expect(datasetsOf(iimOf(written) as Buffer).map(({ number }) => number)).toEqual([90, 80, 116]);
    expect(isIimNewer(written, iimOf(written))).toBe(newer);
  });
});
