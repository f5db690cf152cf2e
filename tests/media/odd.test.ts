import { containerOf } from '../../media/containers';
import { datasetsOf } from '../../media/metadata/iim';
import { withCredit, type IimCredit } from '../../media/metadata/iim-credit';
import { editXmp } from '../../media/metadata/edit-xmp';
import { readMetadata } from '../../media/metadata/read';
import { scrubExif } from '../../media/metadata/scrub-exif';
import { newPacket } from '../../media/metadata/xmp-properties';
import { changeFor, type Copy } from '../../media/rewrite';
import { bufferSource, piecesOf } from '../../media/bytes';
import { pictureOf, pixelsOf } from './support/pictures';

const COPY: Copy = { metadata: { creators: ['Jo'], creditLine: 'AP' }, wins: 'file', keepLocation: false };

const rewritten = async (bytes: Buffer, copy: Partial<Copy> = {}): Promise<Buffer> => {
  const source = bufferSource(bytes);
  const container = await containerOf(source);
  if (!container) throw new Error('not a picture');
  const { blocks, write } = await container.open(source);
  return Buffer.concat(piecesOf(bytes, write(changeFor(container, blocks, { ...COPY, ...copy }))));
};

const segment = (marker: number, data: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
};

/** A phone's file: a picture, its index, and a further picture behind it. */
const phones = async (): Promise<{ first: Buffer; file: Buffer }> => {
  const plain = await pictureOf('jpeg', { xmp: false, exif: false });
  const further = await pictureOf('jpeg');
  const index = Buffer.alloc(4 + 8 + 2 + 12 + 4 + 32);
  index.write('MPF\0II*\0', 'latin1');
  index.writeUInt32LE(8, 8);
  index.writeUInt16LE(1, 12);
  index.writeUInt16LE(0xb002, 14);
  index.writeUInt16LE(7, 16);
  index.writeUInt32LE(32, 18);
  index.writeUInt32LE(26, 22);
  const first = Buffer.concat([plain.subarray(0, 2), segment(0xe2, index), plain.subarray(2)]);
  first.writeUInt32LE(first.length, 2 + 4 + 4 + 26 + 4);
  return { first, file: Buffer.concat([first, further]) };
};

describe('a phone’s JPEG of several pictures', () => {
  it('loses the further ones, whose Exif tells the place too', async () => {
    const { file } = await phones();
    expect(file.includes('BODY-4711')).toBe(true);
    const after = await rewritten(file);
    expect(after.includes('BODY-4711')).toBe(false);
    expect(after.includes('MPF\0')).toBe(false);
    expect((await pixelsOf(after)).equals(await pixelsOf(file))).toBe(true);
  });

  it('keeps them where the house keeps places', async () => {
    const { file } = await phones();
    expect((await rewritten(file, { keepLocation: true })).includes('BODY-4711')).toBe(true);
  });
});

describe('XMP that runs on in further segments', () => {
  it('loses what runs on', async () => {
    const plain = await pictureOf('jpeg', { xmp: false, exif: false });
    const more = Buffer.from(
      `http://ns.adobe.com/xmp/extension/\0${'A'.repeat(32)}<exif:GPSLatitude>`,
      'latin1',
    );
    const file = Buffer.concat([plain.subarray(0, 2), segment(0xe1, more), plain.subarray(2)]);
    expect((await rewritten(file)).includes('GPSLatitude')).toBe(false);
  });
});

describe('Exif', () => {
  it('that points outside itself or in circles is cleaned as far as it goes', () => {
    const circle = Buffer.from(
      'II*\0\u0008\0\0\0\u0001\0\u0069\u0087\u0004\0\u0001\0\0\0\u0008\0\0\0\u0008\0\0\0',
      'latin1',
    );
    expect(scrubExif(circle)).toHaveLength(circle.length);
    const outside = Buffer.from(
      'MM\0*\0\0\0\u0008\0\u0001\u0088\u0025\0\u0004\0\0\0\u0001\u00ff\u00ff\u00ff\u00f0\0\0\0\0',
      'latin1',
    );
    const cleaned = scrubExif(outside);
    expect(cleaned.readUInt16BE(8)).toBe(0);
    expect(scrubExif(Buffer.from('not Exif'))).toEqual(Buffer.from('not Exif'));
  });
});

describe('IIM', () => {
  const text = (bytes: Buffer | undefined, number: number) =>
    datasetsOf(bytes ?? Buffer.alloc(0))
      .filter((one) => one.record === 2 && one.number === number)
      .map(({ data }) => data.toString());
  const dataset = (number: number, data: Buffer): Buffer =>
    Buffer.concat([Buffer.from([0x1c, 2, number, 0, data.length]), data]);
  const written = (bytes: Buffer | undefined, credit: IimCredit, languages: string[] = []) =>
    withCredit(bytes, { credit, corrected: false, languages });
  const DECLARED = '\u001b%G';
  const latin = Buffer.concat([
    dataset(80, Buffer.from('Zé', 'latin1')),
    dataset(25, Buffer.from('port', 'latin1')),
    dataset(120, Buffer.from('Le Café', 'latin1')),
  ]);

  it('is made in UTF-8 where there is none', () => {
    const made = written(undefined, { creators: ['김하늘', 'Jo'], creditLine: ['AP'] });
    expect(text(made, 80)).toEqual(['김하늘', 'Jo']);
    expect(text(made, 110)).toEqual(['AP']);
    expect(made?.includes(DECLARED)).toBe(true);
  });

  it('keeps its other words, all in the one charset that it declares', () => {
    const made = written(latin, { creators: ['Éva', '김하늘'] });
    expect(text(made, 80)).toEqual(['Éva', '김하늘']);
    expect(text(made, 25)).toEqual(['port']);
    expect(text(made, 120)).toEqual(['Le Café']);
    expect(made?.indexOf(DECLARED)).toBeGreaterThan(-1);
    expect(made?.indexOf(DECLARED)).toBe(made?.lastIndexOf(DECLARED));
    expect(written(made, { creators: ['Éva', '김하늘'] })).toEqual(made);
  });

  it('is read by the house’s languages, and kept as it is shown where none of them fits', () => {
    const korean = Buffer.concat([
      dataset(25, Buffer.from('bace b5ce'.replace(/ /g, ''), 'hex')),
      dataset(80, Buffer.from('b1e8c7cfb4c3', 'hex')),
    ]);
    expect(text(written(korean, { creditLine: ['AP'] }, ['ko']), 25)).toEqual(['부두']);
    expect(text(written(korean, { creditLine: ['AP'] }, ['en']), 25)).toEqual(['ºÎµÎ']);
  });

  it('in UTF-8 without a mark gets one', () => {
    const unmarked = dataset(120, Buffer.from('부두의 배'));
    const made = written(unmarked, { creditLine: ['AP'] });
    expect(text(made, 120)).toEqual(['부두의 배']);
    expect(made?.includes(DECLARED)).toBe(true);
  });

  it('leaves to XMP what it has no room for', () => {
    expect(text(written(undefined, { creditLine: ['x'.repeat(33)], source: ['AP'] }), 110)).toEqual([]);
  });

  it('loses what a former creator was with the name', () => {
    const staff = Buffer.concat([
      dataset(80, Buffer.from('Jo')),
      dataset(85, Buffer.from('Staff')),
      dataset(122, Buffer.from('Desk')),
    ]);
    const made = withCredit(staff, { credit: { creators: ['Ana'] }, corrected: true, languages: [] });
    expect([text(made, 80), text(made, 85), text(made, 122)]).toEqual([['Ana'], [], ['Desk']]);
    expect(text(written(staff, { creditLine: ['AP'] }), 85)).toEqual(['Staff']);
  });
});

describe('XMP', () => {
  it('of another document type, or none at all, is refused', () => {
    for (const bad of ['<!DOCTYPE x []><x/>', '', 'nonsense', '<a><b></a>', '<a xmlns="x"/>'])
      expect(() => editXmp(Buffer.from(bad), { add: [], replace: [], scrub: true, leaving: [] })).toThrow();
  });

  it('is cut to what a copy may carry, and nothing of it is cut in half', () => {
    const metadata = {
      creators: Array.from({ length: 20 }, (_, i) => `사진기자 ${i}`),
      creditLine: 'AP',
      copyrightNotice: '권리 '.repeat(400),
      usageTerms: '조건 '.repeat(2000),
      webStatement: `https://a.example/${'x'.repeat(400)}`,
    };
    const packet = newPacket(metadata) as Buffer;
    expect(packet.length).toBeLessThanOrEqual(1600);
    const read = readMetadata({ xmp: packet, faults: [] });
    expect(read?.creators).toEqual(metadata.creators);
    expect(read?.creditLine).toBe('AP');
    expect(packet.toString()).not.toContain('\ufffd');
  });
});
