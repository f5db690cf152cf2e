import { box, readUInt, uint, type Box } from './boxes';

/** An item of a file and where its bytes are: `iinf` and `iloc` of ISO/IEC 14496-12. */
export interface Item {
  id: number;
  type: string;
  contentType: string;
  /** "deflate", or nothing. */
  encoding: string;
}

export interface Location {
  id: number;
  /** 0 the file, 1 the `idat` box. */
  method: number;
  /** 0 this file. */
  reference: number;
  /** Counted from the start of the file, or of what is in `idat`. */
  extents: { index: number; offset: number; length: number }[];
}

export interface Locations {
  version: number;
  flags: number;
  widths: { offset: number; length: number; base: number; index: number };
  items: Location[];
}

const zeroEnded = (bytes: Buffer, from: number, to: number): { text: string; next: number } => {
  const zero = bytes.indexOf(0, from);
  const end = zero === -1 || zero >= to ? to : zero;
  return { text: bytes.toString('latin1', from, end), next: end + 1 };
};

/** One `infe` box; of a version that no picture uses, nothing. */
export const readItem = (bytes: Buffer, { body, end }: Box): Item | undefined => {
  const version = readUInt(bytes, body, 1);
  if (version !== 2 && version !== 3) return undefined;
  const width = version === 2 ? 2 : 4;
  const id = readUInt(bytes, body + 4, width);
  const typeAt = body + 4 + width + 2;
  const type = bytes.toString('latin1', typeAt, typeAt + 4);
  if (type !== 'mime') return { id, type, contentType: '', encoding: '' };
  const name = zeroEnded(bytes, typeAt + 4, end);
  const contentType = zeroEnded(bytes, name.next, end);
  const encoding = contentType.next < end ? zeroEnded(bytes, contentType.next, end).text : '';
  return { id, type, contentType: contentType.text, encoding };
};

/** An `infe` of an XMP packet. */
export const xmpItem = (id: number): Buffer =>
  box(
    'infe',
    uint(2, 1),
    uint(0, 3),
    uint(id, 2),
    uint(0, 2),
    Buffer.from('mime\0application/rdf+xml\0', 'latin1'),
  );

/** Which item tells of which: the `cdsc` references of an `iref` box. */
export const readDescribed = (
  bytes: Buffer,
  { body, end }: Box,
  inner: readonly Box[],
): [number, number][] => {
  const width = readUInt(bytes, body, 1) === 0 ? 2 : 4;
  return inner
    .filter(({ type }) => type === 'cdsc')
    .flatMap((one) => {
      const from = readUInt(bytes, one.body, width);
      const count = Math.min(readUInt(bytes, one.body + width, 2), Math.floor((end - one.body) / width));
      return Array.from({ length: count }, (_, i): [number, number] => [
        from,
        readUInt(bytes, one.body + width + 2 + i * width, width),
      ]);
    });
};

const MOST_ITEMS = 10_000;

export const readLocations = (bytes: Buffer, { body }: Box): Locations => {
  const version = readUInt(bytes, body, 1);
  if (version > 2) throw new Error('items are located in a way that is not known');
  const sizes = readUInt(bytes, body + 4, 2);
  const widths = {
    offset: sizes >> 12,
    length: (sizes >> 8) & 15,
    base: (sizes >> 4) & 15,
    index: version > 0 ? sizes & 15 : 0,
  };
  if (Object.values(widths).some((width) => ![0, 4, 8].includes(width)))
    throw new Error('items are located in a way that is not known');
  let at = body + 6;
  const next = (width: number): number => {
    const value = readUInt(bytes, at, width);
    at += width;
    return value;
  };
  const idWidth = version === 2 ? 4 : 2;
  const count = next(idWidth);
  if (count > MOST_ITEMS) throw new Error('too many items');
  const items = Array.from({ length: count }, (): Location => {
    const id = next(idWidth);
    const method = version > 0 ? next(2) & 15 : 0;
    const reference = next(2);
    const base = next(widths.base);
    const extents = Array.from({ length: next(2) }, () => ({
      index: next(widths.index),
      offset: base + next(widths.offset),
      length: next(widths.length),
    }));
    return { id, method, reference, extents };
  });
  return { version, flags: readUInt(bytes, body + 1, 3), widths, items };
};

const widthFor = (numbers: readonly number[], width: number): number => {
  const most = Math.max(0, ...numbers);
  return Math.max(width, most === 0 ? 0 : most < 2 ** 32 ? 4 : 8);
};

/** Fields grow where a number does not fit; a base is kept as a field of zeros, so that nothing else moves. */
export const writeLocations = ({ version, flags, widths, items }: Locations): Buffer => {
  const idWidth = version === 2 ? 4 : 2;
  const extents = items.flatMap((one) => one.extents);
  const offsetWidth = widthFor(
    extents.map(({ offset }) => offset),
    widths.offset,
  );
  const lengthWidth = widthFor(
    extents.map(({ length }) => length),
    widths.length,
  );
  const sizes = (offsetWidth << 12) | (lengthWidth << 8) | (widths.base << 4) | widths.index;
  const item = ({ id, method, reference, extents: own }: Location): Buffer[] => [
    uint(id, idWidth),
    ...(version > 0 ? [uint(method, 2)] : []),
    uint(reference, 2),
    uint(0, widths.base),
    uint(own.length, 2),
    ...own.flatMap(({ index, offset, length }) => [
      uint(index, widths.index),
      uint(offset, offsetWidth),
      uint(length, lengthWidth),
    ]),
  ];
  return box(
    'iloc',
    uint(version, 1),
    uint(flags, 3),
    uint(sizes, 2),
    uint(items.length, idWidth),
    ...items.flatMap(item),
  );
};
