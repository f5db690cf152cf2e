/** A box of ISO/IEC 14496-12. */
export const box = (type: string, ...content: Buffer[]): Buffer => {
  const body = Buffer.concat(content);
  return Buffer.concat([uint(body.length + 8, 4), Buffer.from(type, 'latin1'), body]);
};

export const uint = (value: number, width: number): Buffer => {
  const bytes = Buffer.alloc(width);
  if (width === 8) bytes.writeBigUInt64BE(BigInt(value));
  else if (width > 0) bytes.writeUIntBE(value, 0, width);
  return bytes;
};

const inside = (bytes: Buffer): { type: string; whole: Buffer; body: Buffer }[] => {
  const found = [];
  for (let at = 0; at + 8 <= bytes.length;) {
    const length = bytes.readUInt32BE(at) || bytes.length - at;
    const whole = bytes.subarray(at, at + length);
    found.push({ type: bytes.toString('latin1', at + 4, at + 8), whole, body: whole.subarray(8) });
    at += length;
  }
  return found;
};

const bodyOf = (bytes: Buffer, type: string): Buffer => {
  const found = inside(bytes).find((one) => one.type === type);
  if (!found) throw new Error(`no ${type}`);
  return found.body;
};

/** An item that is no picture. */
export interface Extra {
  kind: 'Exif' | 'XMP';
  bytes: Buffer;
  /** Which item it tells of; 1 is the picture. */
  describes?: number | null;
  /** In how many pieces it is. */
  pieces?: number;
  inIdat?: boolean;
}

interface Laying {
  brand?: 'avif' | 'heic';
  /** A plain AVIF, of which the picture is taken. */
  picture: Buffer;
  extras?: readonly Extra[];
  /** Widths of the fields of `iloc`. */
  offset?: 0 | 4;
  base?: 0 | 4;
  /** Boxes of the file before `meta` and behind the data. */
  before?: readonly Buffer[];
  behind?: readonly Buffer[];
}

/** An Exif item begins with how far it is to the TIFF structure. */
export const exifItem = (tiff: Buffer): Buffer => Buffer.concat([uint(0, 4), tiff]);

const cut = (bytes: Buffer, pieces: number): Buffer[] => {
  const length = Math.ceil(bytes.length / pieces);
  return Array.from({ length: pieces }, (_, i) => bytes.subarray(i * length, (i + 1) * length));
};

const MIME = 'mime\0application/rdf+xml\0';

const infe = (id: number, type: string): Buffer =>
  box('infe', uint(2, 1), uint(0, 3), uint(id, 2), uint(0, 2), Buffer.from(type, 'latin1'));

/** A file of the one picture, laid out as other writers than sharp's do. Between pieces lies something else. */
export const laidOut = ({
  brand = 'avif',
  picture,
  extras = [],
  offset = 4,
  base = 0,
  before = [],
  behind = [],
}: Laying): Buffer => {
  const meta = bodyOf(picture, 'meta').subarray(4);
  const data = bodyOf(picture, 'mdat');
  const ids = extras.map((_, i) => i + 2);
  const ftyp = box('ftyp', Buffer.from(`${brand}\0\0\0\0mif1${brand}miaf`, 'latin1'));
  const idat = box('idat', ...extras.filter((one) => one.inIdat).map(({ bytes }) => bytes));
  const infos = extras.map(({ kind }, i) => infe(i + 2, kind === 'Exif' ? 'Exif\0' : MIME));
  const named = brand === 'avif' ? infe(1, 'av01\0') : infe(1, 'hvc1\0');
  const references = extras.flatMap(({ describes = 1 }, i) =>
    describes === null ? [] : [box('cdsc', uint(i + 2, 2), uint(1, 2), uint(describes, 2))],
  );
  const inFile = extras.filter((one) => !one.inIdat).flatMap((one) => cut(one.bytes, one.pieces ?? 1));
  const mdat = box('mdat', data, ...inFile.flatMap((bytes) => [bytes, Buffer.from('....')]));
  const metaAt = (dataAt: number): Buffer => {
    let [at, inIdat] = [dataAt + data.length, 0];
    const place = (id: number, method: number, extents: readonly (readonly [number, number])[]) => {
      const from = offset === 0 ? (extents[0]?.[0] ?? 0) : 0;
      return Buffer.concat([
        uint(id, 2),
        uint(method, 2),
        uint(0, 2),
        uint(base === 0 ? 0 : from, base),
        uint(extents.length, 2),
        ...extents.flatMap(([start, length]) => [uint(start - from, offset), uint(length, 4)]),
      ]);
    };
    const places = extras.map((one, i) => {
      if (one.inIdat) {
        const start = inIdat;
        inIdat += one.bytes.length;
        return place(ids[i] as number, 1, [[start, one.bytes.length]]);
      }
      const extents = cut(one.bytes, one.pieces ?? 1).map(({ length }): [number, number] => {
        const start = at;
        at += length + 4;
        return [start, length];
      });
      return place(ids[i] as number, 0, extents);
    });
    const iloc = box(
      'iloc',
      uint(1, 1),
      uint(0, 3),
      uint((offset << 12) | (4 << 8) | (base << 4), 2),
      uint(extras.length + 1, 2),
      place(1, 0, [[dataAt, data.length]]),
      ...places,
    );
    const kept = inside(meta).filter(({ type }) => ['hdlr', 'pitm', 'iprp'].includes(type));
    return box(
      'meta',
      uint(0, 4),
      ...kept.map(({ whole }) => whole),
      box('iinf', uint(0, 4), uint(extras.length + 1, 2), named, ...infos),
      iloc,
      ...(references.length > 0 ? [box('iref', uint(0, 4), ...references)] : []),
      ...(idat.length > 8 ? [idat] : []),
    );
  };
  const front = Buffer.concat([ftyp, ...before]);
  return Buffer.concat([front, metaAt(front.length + metaAt(0).length + 8), mdat, ...behind]);
};

/** A box that is known by a number. */
export const uuidBox = (uuid: string, content: Buffer): Buffer =>
  box('uuid', Buffer.from(uuid.replaceAll('-', ''), 'hex'), content);
