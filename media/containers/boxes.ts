/** A box of ISO/IEC 14496-12. */
export interface Box {
  type: string;
  start: number;
  /** Where its content begins. */
  body: number;
  end: number;
}

/** Length, type and first byte of the content of the box at the start of `head`. */
export const boxAt = (head: Buffer, start: number, end: number): Box => {
  if (head.length < 8) throw new Error('a box is cut off');
  const small = head.readUInt32BE(0);
  const type = head.toString('latin1', 4, 8);
  if (small === 1 && head.length < 16) throw new Error('a box is cut off');
  const length = small === 1 ? Number(head.readBigUInt64BE(8)) : small === 0 ? end - start : small;
  const body = start + (small === 1 ? 16 : 8);
  if (length < body - start || start + length > end) throw new Error('a box is cut off');
  return { type, start, body, end: start + length };
};

const MOST_BOXES = 1000;

/** The boxes one after the other in a stretch of bytes. */
export const boxesIn = (bytes: Buffer, from: number, to: number): Box[] => {
  const boxes: Box[] = [];
  for (let at = from; at < to; at = boxes[boxes.length - 1]?.end ?? to) {
    if (boxes.length >= MOST_BOXES) throw new Error('too many boxes');
    boxes.push(boxAt(bytes.subarray(at, at + 16), at, to));
  }
  return boxes;
};

export const box = (type: string, ...content: Buffer[]): Buffer => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + content.reduce((sum, { length }) => sum + length, 0));
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, ...content]);
};

/** Unsigned, big-endian; a field of no bytes is 0. */
export const readUInt = (bytes: Buffer, at: number, width: number): number => {
  if (at + width > bytes.length) throw new Error('a box is cut off');
  if (width === 0) return 0;
  return width === 8 ? Number(bytes.readBigUInt64BE(at)) : bytes.readUIntBE(at, width);
};

/** @throws Error where the number does not fit */
export const uint = (value: number, width: number): Buffer => {
  if (value < 0 || value >= 2 ** (8 * width)) {
    if (!(width === 0 && value === 0)) throw new Error('a box has no room for a number');
  }
  const bytes = Buffer.alloc(width);
  if (width === 8) bytes.writeBigUInt64BE(BigInt(value));
  else if (width > 0) bytes.writeUIntBE(value, 0, width);
  return bytes;
};

/** Which kinds of file a file says it is, by its first 32 bytes: ISO/IEC 14496-12, `ftyp`. */
export const brandsOf = (head: Buffer): string[] => {
  if (head.toString('latin1', 4, 8) !== 'ftyp') return [];
  const end = Math.min(head.length, head.readUInt32BE(0));
  const compatible = Array.from({ length: Math.max(0, Math.floor((end - 16) / 4)) }, (_, i) => 16 + i * 4);
  return [8, ...compatible].map((at) => head.toString('latin1', at, at + 4));
};
