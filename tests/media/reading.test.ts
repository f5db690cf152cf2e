import { createHash } from 'node:crypto';
import type { Blocks } from '../../media/containers/types';
import { bytesOf, type Dataset } from '../../media/metadata/iim';
import { readMetadata } from '../../media/metadata/read';
import { exifOf, packetWith, resourcesWith } from './support/blocks';

const read = (blocks: Partial<Blocks>, languages: string[] = ['en']) =>
  readMetadata({ faults: [], ...blocks }, [], languages);

const alt = (texts: Readonly<Record<string, string>>): string =>
  `<rdf:Alt>${Object.entries(texts)
    .map(([language, text]) => `<rdf:li xml:lang="${language}">${text}</rdf:li>`)
    .join('')}</rdf:Alt>`;

const seq = (...names: string[]): string =>
  `<rdf:Seq>${names.map((name) => `<rdf:li>${name}</rdf:li>`).join('')}</rdf:Seq>`;

const set = (number: number, text: string | Buffer): Dataset => ({
  record: 2,
  number,
  data: Buffer.from(text),
});

describe('XMP', () => {
  it.each<[what: string, texts: Record<string, string>, languages: string[], notice: string | undefined]>([
    ['an empty default is none', { 'x-default': '', 'en-US': '© Quay' }, ['en'], '© Quay'],
    ['a blank default is none', { 'x-default': ' ', 'en-US': '© Quay' }, ['en'], '© Quay'],
    ['the default is for everybody', { ko: '© 부두', 'x-default': '© Quay' }, ['ko'], '© Quay'],
    ['the house’s language before another', { fr: '© Quai', 'ko-KR': '© 부두' }, ['en', 'ko'], '© 부두'],
    ['the first where the house has none', { fr: '© Quai', ko: '© 부두' }, ['en'], '© Quai'],
    ['nothing where all are empty', { 'x-default': '', ko: ' ' }, ['ko'], undefined],
  ])('of several languages: %s', (_what, texts, languages, notice) => {
    const xmp = packetWith(`<dc:rights>${alt(texts)}</dc:rights><photoshop:Credit>AP</photoshop:Credit>`);
    expect(read({ xmp }, languages)?.copyrightNotice).toBe(notice);
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'] as const)(
    'is read in %s, with and without a mark',
    (form) => {
      const said = `<dc:creator>${seq('김하늘', 'José 🙂')}</dc:creator>`;
      for (const mark of [false, true])
        expect(read({ xmp: packetWith(said, { form, mark }) })?.creators).toEqual(['김하늘', 'José 🙂']);
    },
  );

  it('in another charset is read by the house’s languages', () => {
    const xmp = Buffer.from(
      packetWith('<photoshop:Credit>@</photoshop:Credit>')
        .toString('latin1')
        .replace('@', '\u00b1\u00e8\u00c7\u00cf\u00b4\u00c3')
        .replace('\u00ef\u00bb\u00bf', ''),
      'latin1',
    );
    expect(read({ xmp }, ['ko'])?.creditLine).toBe('김하늘');
    expect(read({ xmp }, ['en'])).toBeNull();
  });

  it('of two descriptions, one about nothing and one about a document, is of one picture', () => {
    const xmp = packetWith(
      `</rdf:Description><rdf:Description rdf:about="uuid:4711" xmlns:dc="http://purl.org/dc/elements/1.1/"
        xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Credit="AP"><dc:creator>${seq('Jo')}</dc:creator>`,
    );
    expect(read({ xmp })).toEqual({ creators: ['Jo'], creditLine: 'AP' });
  });

  it.each([
    ['attributes', `photoshop:Credit="AP"`, ''],
    ['elements', '', '<photoshop:Credit>AP</photoshop:Credit>'],
    [
      'qualified values',
      '',
      '<photoshop:Credit rdf:parseType="Resource"><rdf:value>AP</rdf:value></photoshop:Credit>',
    ],
    [
      'a list where one text should be',
      '',
      '<photoshop:Credit><rdf:Bag><rdf:li>AP</rdf:li></rdf:Bag></photoshop:Credit>',
    ],
  ])('is read from %s', (_what, attributes, inside) => {
    expect(read({ xmp: packetWith(inside, { attributes }) })?.creditLine).toBe('AP');
  });

  it('is read whatever its prefixes are', () => {
    const xmp = Buffer.from(
      '<y:xmpmeta xmlns:y="adobe:ns:meta/"><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><r:Description ' +
        'xmlns:d="http://purl.org/dc/elements/1.1/"><d:creator><r:Seq><r:li>Jo</r:li></r:Seq></d:creator></r:Description></r:RDF></y:xmpmeta>',
    );
    expect(read({ xmp })?.creators).toEqual(['Jo']);
  });

  it('takes a property of another namespace for no credit', () => {
    const xmp = packetWith('<my:Credit xmlns:my="http://harbour.example/">Ours</my:Credit><dc:creator/>');
    expect(read({ xmp })).toBeNull();
  });
});

describe('IIM and XMP', () => {
  const iim = bytesOf([set(80, 'New Name'), set(110, 'New Desk')]);
  const xmp = packetWith(
    `<dc:creator>${seq('Old Name')}</dc:creator><photoshop:Source>AP</photoshop:Source>`,
  );
  const digestOf = (bytes: Buffer): Buffer => createHash('md5').update(bytes).digest();

  it.each([
    ['without a digest XMP speaks', undefined, 'Old Name'],
    ['with that of the IIM XMP speaks', digestOf(iim), 'Old Name'],
    ['with another IIM is newer and speaks', digestOf(Buffer.from('another')), 'New Name'],
    ['with a broken one XMP speaks', Buffer.from('short'), 'Old Name'],
  ])('%s', (_what, digest, name) => {
    const resources = resourcesWith({ iim, ...(digest && { digest }) });
    expect(read({ xmp, iim, resources })).toEqual({ creators: [name], creditLine: 'New Desk', source: 'AP' });
  });

  it('what a newer IIM had to cut off is whole in XMP', () => {
    const line = 'The Photographers’ Union of the Northern Harbours';
    const cut = bytesOf([set(110, line.slice(0, 30))]);
    const resources = resourcesWith({ iim: cut, digest: digestOf(iim) });
    const packet = packetWith(`<photoshop:Credit>${line}</photoshop:Credit>`);
    expect(read({ xmp: packet, iim: cut, resources })?.creditLine).toBe(line);
  });

  it.each([
    ['\u001b%G', Buffer.from('김하늘'), '김하늘'],
    ['\u001b-A', Buffer.from('José', 'latin1'), 'José'],
    ['\u001b$)C', Buffer.from('b1e8c7cfb4c3', 'hex'), '김하늘'],
    // A declaration that is wrong is none.
    ['\u001b%G', Buffer.from('José', 'latin1'), 'José'],
  ])('%j declares a charset', (mark, name, read80) => {
    const declared = bytesOf([{ record: 1, number: 90, data: Buffer.from(mark, 'latin1') }, set(80, name)]);
    expect(read({ iim: declared })?.creators).toEqual([read80]);
  });

  it.each([
    ['20140716', '130003+0000', '2014-07-16T13:00:03+00:00'],
    ['20140716', undefined, '2014-07-16'],
    ['20140700', '130003', '2014-07'],
    ['20140000', undefined, '2014'],
    ['no date', undefined, undefined],
  ])('a date of %s and %s', (date, time, iso) => {
    const dated = bytesOf([set(55, date), ...(time ? [set(60, time)] : []), set(110, 'AP')]);
    expect(read({ iim: dated })?.dateTaken).toBe(iso);
  });
});

describe('Exif', () => {
  it.each([
    [{ 0x013b: 'Jo Reyes' }, { creators: ['Jo Reyes'] }],
    [{ 0x013b: 'Jo Reyes; Ana Um' }, { creators: ['Jo Reyes', 'Ana Um'] }],
    [{ 0x8298: '© Ana Um\0© Quay Desk' }, { copyrightNotice: '© Ana Um; © Quay Desk' }],
    [{ 0x8298: ' \0© Quay Desk' }, { copyrightNotice: '© Quay Desk' }],
    [{ 0x013b: 'SONY', 0x010e: 'SONY DSC' }, { creators: ['SONY'] }],
    [{ 0x013b: 'Caplio RR1 User', 0x8298: 'Copyright' }, null],
    [{ 0x013b: '김하늘', 0x9c9d: Buffer.from('Other\0', 'utf16le') }, { creators: ['김하늘'] }],
    [{ 0x9c9d: Buffer.from('김하늘;Ana Um\0', 'utf16le') }, { creators: ['김하늘', 'Ana Um'] }],
    [{ 0x9c9b: Buffer.from('The ferry', 'utf16le') }, { headline: 'The ferry' }],
    [{ 0x9c9f: Buffer.from('Ferry at dawn', 'utf16le') }, { description: 'Ferry at dawn' }],
    [{ 0xa437: 'Ana Um' }, { creators: ['Ana Um'] }],
  ])('%j says %j', (tags, said) => {
    const found = said && { creators: [], ...said };
    expect(read({ exif: exifOf(tags) })).toEqual(found);
  });

  it('is read by the house’s languages where it is in no Unicode', () => {
    const exif = exifOf({ 0x013b: Buffer.from('c8e2e0ed20cfe5f2f0eee200', 'hex') });
    expect(read({ exif }, ['ru'])?.creators).toEqual(['Иван Петров']);
    expect(read({ exif }, ['en'])).toBeNull();
  });
});

describe('a PNG’s texts', () => {
  it('speak last', () => {
    const texts = {
      Author: 'Ana Um',
      Copyright: '© 2026 Quay Photos',
      Title: 'Barge',
      Description: 'A barge',
    };
    expect(read({ texts })).toEqual({
      creators: ['Ana Um'],
      copyrightNotice: '© 2026 Quay Photos',
      headline: 'Barge',
      description: 'A barge',
    });
    expect(read({ texts, exif: exifOf({ 0x013b: 'Jo' }) })?.creators).toEqual(['Jo']);
  });

  it('of the program that wrote them are nobody’s', () => {
    expect(read({ texts: { Software: 'GIMP', Comment: 'Created with GIMP', Source: 'Scanner' } })).toBeNull();
  });
});

it.each(['N/A', '-', 'None', 'see caption', '없음'])(
  'lets the next block speak where one says %j',
  (nobody) => {
    const xmp = packetWith(
      `<dc:creator>${seq(nobody)}</dc:creator><photoshop:Credit>${nobody}</photoshop:Credit>` +
        `<dc:description>${alt({ 'x-default': nobody })}</dc:description>`,
    );
    const said = read({ xmp, iim: bytesOf([set(110, 'Quay')]), exif: exifOf({ 0x013b: 'Jo Reyes' }) });
    expect(said).toMatchObject({ creators: ['Jo Reyes'], creditLine: 'Quay', description: nobody });
  },
);

it('takes out what no screen should get, and keeps a notice whole', () => {
  const notice = `© Jo. All rights reserved. ${'This image may not be passed on. '.repeat(30)}`.trim();
  const exif = exifOf({
    0x013b: 'J\u001b[31mo\u202e Rey\u0007es\u2066',
    0x8298: notice,
    0x010e: 'One\u2028two\u0000',
  });
  expect(read({ exif })).toEqual({
    creators: ['Jo Reyes'],
    copyrightNotice: notice,
    description: 'One\ntwo',
  });
});
