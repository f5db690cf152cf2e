import { createHash } from 'node:crypto';

/** A segment of a JPEG. */
export const segment = (marker: number, ...data: (Buffer | string)[]): Buffer => {
  const body = Buffer.concat(data.map((one) => (Buffer.isBuffer(one) ? one : Buffer.from(one, 'latin1'))));
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
};

/** The picture with segments before all others. */
export const withSegments = (jpeg: Buffer, ...segments: Buffer[]): Buffer =>
  Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)]);

export const XMP = 'http://ns.adobe.com/xap/1.0/\0';
export const EXTENDED_XMP = 'http://ns.adobe.com/xmp/extension/\0';

export const xmpSegment = (packet: string): Buffer => segment(0xe1, XMP, Buffer.from(packet));

const NAMESPACES = {
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  exif: 'http://ns.adobe.com/exif/1.0/',
  aux: 'http://ns.adobe.com/exif/1.0/aux/',
  xmpNote: 'http://ns.adobe.com/xmp/note/',
  hdrgm: 'http://ns.adobe.com/hdr-gain-map/1.0/',
  Container: 'http://ns.google.com/photos/1.0/container/',
  Item: 'http://ns.google.com/photos/1.0/container/item/',
  GCamera: 'http://ns.google.com/photos/1.0/camera/',
  GDepth: 'http://ns.google.com/photos/1.0/depthmap/',
  GImage: 'http://ns.google.com/photos/1.0/image/',
  dwc: 'http://rs.tdwg.org/dwc/terms/',
  exifEX: 'http://cipa.jp/exif/1.0/',
  plus: 'http://ns.useplus.org/ldf/xmp/1.0/',
  drone: 'http://www.dji.com/drone-dji/1.0/',
};

const named = Object.entries(NAMESPACES)
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ');

/** A packet of one description. */
export const packet = (attributes: string, elements = ''): string =>
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
  `<rdf:Description rdf:about="" ${named} ${attributes}>${elements}</rdf:Description></rdf:RDF></x:xmpmeta>`;

export const creator = (name: string): string =>
  `<dc:creator><rdf:Seq><rdf:li>${name}</rdf:li></rdf:Seq></dc:creator>`;

export const guidOf = (extension: string): string =>
  createHash('md5').update(extension).digest('hex').toUpperCase();

/** An extension of XMP in pieces of so many bytes. */
export const extensionSegments = (
  extension: string,
  { room = 60_000, guid = guidOf(extension) } = {},
): Buffer[] => {
  const bytes = Buffer.from(extension);
  return Array.from({ length: Math.ceil(bytes.length / room) }, (_, i) => {
    const numbers = Buffer.alloc(8);
    numbers.writeUInt32BE(bytes.length);
    numbers.writeUInt32BE(i * room, 4);
    return segment(0xe1, EXTENDED_XMP, guid, numbers, bytes.subarray(i * room, (i + 1) * room));
  });
};

/** An index of several pictures: of each, its length and its offset in the file. */
export const indexSegment = (pictures: readonly { length: number; at: number }[], base: number): Buffer => {
  const tiff = Buffer.alloc(8 + 2 + 2 * 12 + 4 + 16 * pictures.length);
  tiff.write('II*\0\u0008', 'latin1');
  tiff.writeUInt16LE(2, 8);
  tiff.writeUInt16LE(0xb001, 10);
  tiff.writeUInt16LE(4, 12);
  tiff.writeUInt32LE(1, 14);
  tiff.writeUInt32LE(pictures.length, 18);
  tiff.writeUInt16LE(0xb002, 22);
  tiff.writeUInt16LE(7, 24);
  tiff.writeUInt32LE(16 * pictures.length, 26);
  tiff.writeUInt32LE(38, 30);
  pictures.forEach(({ length, at }, i) => {
    tiff.writeUInt32LE(i === 0 ? 0x030000 : 0, 38 + 16 * i);
    tiff.writeUInt32LE(length, 42 + 16 * i);
    tiff.writeUInt32LE(i === 0 ? 0 : at - base, 46 + 16 * i);
  });
  return segment(0xe2, 'MPF\0', tiff);
};

/** Where the index of a file counts from, when its segment begins so far in. */
export const baseAt = (at: number): number => at + 8;

/**
 * A file of several pictures whose first has an index of them.
 *
 * @param lie how many bytes longer than it is the index says that the first is
 */
export const indexed = (first: Buffer, behind: readonly Buffer[], lie = 0): Buffer => {
  const size = indexSegment(
    [first, ...behind].map(() => ({ length: 0, at: 0 })),
    0,
  ).length;
  const end = first.length + size + lie;
  let at = end;
  const pictures = [{ length: end, at: 0 }];
  for (const { length } of behind) {
    pictures.push({ length, at });
    at += length;
  }
  return Buffer.concat([withSegments(first, indexSegment(pictures, baseAt(2))), ...behind]);
};

/** A box of JUMBF, as a C2PA manifest store begins, in as many segments. */
export const manifestSegments = (content: string, count = 1): Buffer[] => {
  const box = (type: string, ...data: Buffer[]): Buffer => {
    const body = Buffer.concat(data);
    const head = Buffer.alloc(8);
    head.writeUInt32BE(body.length + 8);
    head.write(type, 4, 'latin1');
    return Buffer.concat([head, body]);
  };
  const description = box(
    'jumd',
    Buffer.from('6332706100110010800000aa00389b71', 'hex'),
    Buffer.from('\u0003c2pa\0', 'latin1'),
  );
  const whole = box('jumb', description, box('json', Buffer.from(content)));
  const [head, body] = [whole.subarray(0, 8), whole.subarray(8)];
  const room = Math.ceil(body.length / count);
  return Array.from({ length: count }, (_, i) => {
    const sequence = Buffer.from([0, 1, 0, 0, 0, i + 1]);
    return segment(0xeb, 'JP', sequence, head, body.subarray(i * room, (i + 1) * room));
  });
};

/** What may stand for a film. */
export const film = (place = '+35.1000+129.0400/'): Buffer =>
  Buffer.concat([
    Buffer.from('\0\0\0\u0018ftypmp42\0\0\0\0isommp42', 'latin1'),
    Buffer.from(`\0\0\0\u0024moov\0\0\0\u001c\u00a9xyz\0\u0012\u0015\u00c7${place}`, 'latin1'),
  ]);
