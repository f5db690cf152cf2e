/** A field of a directory: its values' bytes, or directories that it points to. */
export type Field = [tag: number, type: number, value: Buffer | number | readonly Fields[]];
export type Fields = readonly Field[];

export interface TiffKind {
  little: boolean;
  big: boolean;
}

const UNITS: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 13: 4, 16: 8, 18: 8 };

export const SIDE = 8;

/** Tags of a grey picture of 8 by 8, whose bytes are at `at`. */
const pictureFields = (at: number): Field[] => [
  [256, 3, SIDE],
  [257, 3, SIDE],
  [258, 3, 8],
  [259, 3, 1],
  [262, 3, 1],
  [273, 4, at],
  [277, 3, 1],
  [278, 3, SIDE],
  [279, 4, SIDE * SIDE],
];

/** A TIFF of pages, each a picture with these fields; directories stand behind what they point to. */
export const tiffOf = ({ little, big }: TiffKind, pages: readonly Fields[]): Buffer => {
  const wide = big ? 8 : 4;
  const number = (value: number, width: number): Buffer => {
    const bytes = Buffer.alloc(width);
    if (width === 8) bytes.writeBigUInt64BE(BigInt(value));
    else bytes.writeUIntBE(value, 0, width);
    return little ? bytes.reverse() : bytes;
  };
  const head = Buffer.concat([
    Buffer.from(little ? 'II' : 'MM'),
    number(big ? 43 : 42, 2),
    ...(big ? [number(8, 2), number(0, 2)] : []),
  ]);
  const parts: Buffer[] = [];
  let size = head.length + wide;
  const put = (bytes: Buffer): number => {
    const at = size;
    const padding = Buffer.alloc(bytes.length % 2);
    parts.push(bytes, padding);
    size += bytes.length + padding.length;
    return at;
  };
  const directory = (fields: Fields, next: number): number => {
    const entries = [...fields]
      .sort(([a], [b]) => a - b)
      .map(([tag, type, value]) => {
        const unit = UNITS[type] ?? 1;
        const bytes = Buffer.isBuffer(value)
          ? value
          : typeof value === 'number'
            ? number(value, unit)
            : Buffer.concat(value.map((one) => number(directory(one, 0), unit)));
        const inside =
          bytes.length <= wide ? Buffer.concat([bytes, Buffer.alloc(wide - bytes.length)]) : undefined;
        return Buffer.concat([
          number(tag, 2),
          number(type, 2),
          number(bytes.length / unit, wide),
          inside ?? number(put(bytes), wide),
        ]);
      });
    return put(Buffer.concat([number(entries.length, big ? 8 : 2), ...entries, number(next, wide)]));
  };
  let next = 0;
  for (const [i, page] of [...pages.entries()].reverse()) {
    const pixels = put(Buffer.from(Array.from({ length: SIDE * SIDE }, (_, at) => (at * 3 + i * 50) & 255)));
    next = directory([...pictureFields(pixels), ...page], next);
  }
  return Buffer.concat([head, number(next, wide), ...parts]);
};
