const SIGNATURE = Buffer.from('8BIM', 'latin1');
const IIM = 0x0404;
/** MD5 of the IIM that XMP was last brought into line with; without it readers believe XMP. */
const IIM_DIGEST = 0x0425;

interface Resource {
  id: number;
  data: Buffer;
  /** With its head and padding. */
  whole: Buffer;
}

/** Photoshop image resources; what follows a broken one is left out. */
const resourcesOf = (bytes: Buffer): Resource[] => {
  const found: Resource[] = [];
  let at = 0;
  while (at + 12 <= bytes.length && bytes.subarray(at, at + 4).equals(SIGNATURE)) {
    const id = bytes.readUInt16BE(at + 4);
    const name = bytes[at + 6] as number;
    const sizeAt = at + 6 + name + 1 + ((name + 1) % 2);
    if (sizeAt + 4 > bytes.length) break;
    const from = sizeAt + 4;
    const size = bytes.readUInt32BE(sizeAt);
    if (from + size > bytes.length) break;
    const end = Math.min(bytes.length, from + size + (size % 2));
    found.push({ id, data: bytes.subarray(from, from + size), whole: bytes.subarray(at, end) });
    at = end;
  }
  return found;
};

/** The IPTC IIM among image resources. */
export const iimOf = (bytes: Buffer): Buffer | undefined =>
  resourcesOf(bytes).find(({ id }) => id === IIM)?.data;

const resource = (id: number, data: Buffer): Buffer => {
  const head = Buffer.alloc(12);
  SIGNATURE.copy(head);
  head.writeUInt16BE(id, 4);
  head.writeUInt32BE(data.length, 8);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
};

/** The same image resources with another IIM; its old digest goes. */
export const withIim = (bytes: Buffer | undefined, iim: Buffer): Buffer => {
  const others = resourcesOf(bytes ?? Buffer.alloc(0)).filter(({ id }) => id !== IIM && id !== IIM_DIGEST);
  return Buffer.concat([resource(IIM, iim), ...others.map(({ whole }) => whole)]);
};
