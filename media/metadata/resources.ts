import { createHash } from 'node:crypto';

const SIGNATURE = Buffer.from('8BIM', 'latin1');
const IIM = 0x0404;
/** MD5 of the IIM that XMP was last brought into line with; without it readers believe XMP. */
const IIM_DIGEST = 0x0425;
/** Exif, its maker's part, and XMP, which have places of their own in every format. */
const COPIES = [0x0422, 0x0423, 0x0424];

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

const md5 = (bytes: Buffer): Buffer => createHash('md5').update(bytes).digest();

const isDigestOf = (digest: Buffer | undefined, iim: Buffer | undefined): boolean =>
  digest !== undefined && iim !== undefined && digest.equals(md5(iim));

/**
 * Whether IIM was changed after XMP was last brought into line with it, as the Metadata Working Group's
 * guidelines have it (2.0, 3.3): the digest that was made then is there and is that of another IIM.
 */
export const isIimNewer = (resources: Buffer | undefined, iim: Buffer | undefined): boolean => {
  const digest = resources && resourcesOf(resources).find(({ id }) => id === IIM_DIGEST)?.data;
  return iim !== undefined && digest?.length === 16 && !isDigestOf(digest, iim);
};

const resource = (id: number, data: Buffer): Buffer => {
  const head = Buffer.alloc(12);
  SIGNATURE.copy(head);
  head.writeUInt16BE(id, 4);
  head.writeUInt32BE(data.length, 8);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
};

export interface ResourcesEdit {
  /** Another IIM, or null for none; the file's own stays where it is undefined. */
  iim: Buffer | null | undefined;
  /** Whether the copies of other metadata are taken out. */
  purge: boolean;
}

/**
 * The same image resources with another IIM, and only one. The digest goes on saying what it said: one that
 * was the IIM's is that of the new one, and one that was not keeps telling that IIM is newer than XMP.
 */
export const editResources = (bytes: Buffer | undefined, { iim, purge }: ResourcesEdit): Buffer => {
  const before = resourcesOf(bytes ?? Buffer.alloc(0));
  const digest = before.find(({ id }) => id === IIM_DIGEST);
  const inLine = isDigestOf(digest?.data, before.find(({ id }) => id === IIM)?.data);
  const gone = [
    ...(iim === undefined ? [] : [IIM]),
    ...(iim === null || (iim && inLine) ? [IIM_DIGEST] : []),
    ...(purge ? COPIES : []),
  ];
  return Buffer.concat([
    ...(iim ? [resource(IIM, iim)] : []),
    ...before.filter(({ id }) => !gone.includes(id)).map(({ whole }) => whole),
    ...(iim && inLine ? [resource(IIM_DIGEST, md5(iim))] : []),
  ]);
};
