/** Blocks of metadata as files have them, made here: libraries write only right ones. */

export type Form = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

const encoded = (text: string, form: Form): Buffer => {
  if (form === 'utf-8') return Buffer.from(text);
  if (form.startsWith('utf-16')) {
    const bytes = Buffer.from(text, 'utf16le');
    return form === 'utf-16le' ? bytes : bytes.swap16();
  }
  const bytes = Buffer.alloc([...text].length * 4);
  [...text].forEach((letter, i) => bytes.writeUInt32LE(letter.codePointAt(0) ?? 0, i * 4));
  return form === 'utf-32le' ? bytes : bytes.swap32();
};

/** An XMP packet with these properties. */
export const packetWith = (
  properties: string,
  {
    form = 'utf-8',
    mark = false,
    attributes = '',
  }: { form?: Form; mark?: boolean; attributes?: string } = {},
): Buffer =>
  encoded(
    `${mark ? '\ufeff' : ''}<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">` +
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" ' +
      'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" ' +
      'xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/" ' +
      'xmlns:tiff="http://ns.adobe.com/tiff/1.0/" xmlns:cc="http://creativecommons.org/ns#" ' +
      `xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" ${attributes}>` +
      `${properties}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`,
    form,
  );

const ASCII = 2;
const BYTE = 1;
const LONG = 4;

const EXIF_DIRECTORY = 0x8769;
const OF_EXIF = (tag: number): boolean => (tag >= 0x9000 && tag < 0x9c00) || tag >= 0xa000;

type Tags = Readonly<Record<number, string | Buffer>>;

/** A directory of texts at a place, and what it points to behind it; a text ends with a zero, bytes are as given. */
const directoryAt = (start: number, tags: Tags, pointers: Readonly<Record<number, number>> = {}): Buffer => {
  const entries = [
    ...Object.entries(tags).map(([tag, value]) => ({ tag: Number(tag), value })),
    ...Object.entries(pointers).map(([tag, value]) => ({ tag: Number(tag), value })),
  ].sort((one, other) => one.tag - other.tag);
  const head = Buffer.alloc(2 + entries.length * 12 + 4);
  const behind: Buffer[] = [];
  let end = start + head.length;
  head.writeUInt16LE(entries.length);
  entries.forEach(({ tag, value }, i) => {
    const at = 2 + i * 12;
    head.writeUInt16LE(tag, at);
    if (typeof value === 'number') {
      head.writeUInt16LE(LONG, at + 2);
      head.writeUInt32LE(1, at + 4);
      head.writeUInt32LE(value, at + 8);
      return;
    }
    const bytes = typeof value === 'string' ? Buffer.from(`${value}\0`) : value;
    head.writeUInt16LE(typeof value === 'string' || tag < 0x9c00 ? ASCII : BYTE, at + 2);
    head.writeUInt32LE(bytes.length, at + 4);
    if (bytes.length <= 4) bytes.copy(head, at + 8);
    else {
      head.writeUInt32LE(end, at + 8);
      behind.push(bytes);
      end += bytes.length;
    }
  });
  return Buffer.concat([head, ...behind]);
};

/** An Exif structure with these tags, each in the directory where it belongs. */
export const exifOf = (tags: Tags, pointers: Readonly<Record<number, number>> = {}): Buffer => {
  const split = (ofExif: boolean) =>
    Object.fromEntries(Object.entries(tags).filter(([tag]) => OF_EXIF(Number(tag)) === ofExif));
  const exif = directoryAt(8, split(true));
  const first = directoryAt(8 + exif.length, split(false), { [EXIF_DIRECTORY]: 8, ...pointers });
  const head = Buffer.from('II*\0\0\0\0\0', 'latin1');
  head.writeUInt32LE(8 + exif.length, 4);
  return Buffer.concat([head, exif, first]);
};

const resource = (id: number, data: Buffer): Buffer => {
  const head = Buffer.from('8BIM\0\0\0\0\0\0\0\0', 'latin1');
  head.writeUInt16BE(id, 4);
  head.writeUInt32BE(data.length, 8);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
};

/** Photoshop image resources with these. */
export const resourcesWith = ({
  iim,
  digest,
  others = {},
}: {
  iim?: Buffer;
  digest?: Buffer;
  others?: Readonly<Record<number, Buffer>>;
}): Buffer =>
  Buffer.concat([
    ...(iim ? [resource(0x0404, iim)] : []),
    ...(digest ? [resource(0x0425, digest)] : []),
    ...Object.entries(others).map(([id, data]) => resource(Number(id), data)),
  ]);
