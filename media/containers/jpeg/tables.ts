/** The lengths of what a segment of tables or of a frame holds have to add up, or decoders refuse it. */
type Check = (body: Buffer) => boolean;

/** So much for each of the components, of which a byte tells the number. */
const perComponent =
  (head: number, each: number, at: number): Check =>
  (body) =>
    body.length === head + each * (body[at] ?? 0) && (body[at] ?? 0) > 0;

/** One table behind the other, each with a class or a precision and one of four places. */
const tables =
  (lengthOf: (body: Buffer, at: number, high: number) => number): Check =>
  (body) => {
    let at = 0;
    while (at < body.length) {
      const [high, low] = [(body[at] as number) >> 4, (body[at] as number) & 15];
      if (high > 1 || low > 3) return false;
      at += lengthOf(body, at, high);
    }
    return at === body.length;
  };

const huffman = tables(
  (body, at) => 17 + body.subarray(at + 1, at + 17).reduce((sum, count) => sum + count, 0),
);

const quantization = tables((_body, _at, precision) => (precision === 0 ? 65 : 129));

const bytes =
  (count: number): Check =>
  (body) =>
    body.length === count;

const BETWEEN_SCANS: Readonly<Record<number, Check>> = {
  0xc4: huffman,
  0xcc: (body) => body.length % 2 === 0,
  0xda: perComponent(4, 2, 0),
  0xdb: quantization,
  0xdc: bytes(2),
  0xdd: bytes(2),
};

const BEFORE_SCANS: Readonly<Record<number, Check>> = {
  0xdf: bytes(1),
  // The one kind of JPEG-LS parameters that its writers write.
  0xf8: (body) => body.length === 11 && body[0] === 1,
};

const frame = perComponent(6, 3, 5);

/** All tables of all kinds have less. */
export const LONGEST_TABLES = 4096;

/** Whether such tables may follow a scan; what else looks like a marker there is a damaged scan. */
export const mayFollowScan = (marker: number, body: Buffer): boolean =>
  body.length > 0 && (BETWEEN_SCANS[marker]?.(body) ?? false);

/** Whether tables or a frame are as they have to be. */
export const areWellFormed = (marker: number, body: Buffer): boolean =>
  body.length > 0 && ({ ...BETWEEN_SCANS, ...BEFORE_SCANS }[marker] ?? frame)(body);
