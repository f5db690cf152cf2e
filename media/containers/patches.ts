import type { Part } from '../bytes';
import type { Stretch } from '../stretches';

/** A stretch that gets other bytes, as many as it has. */
export interface Patch {
  start: number;
  bytes: Buffer;
}

/** Bytes that are cut up over the stretches that hold them. */
export const patchesOf = (stretches: readonly Stretch[], bytes: Buffer): Patch[] => {
  let at = 0;
  return stretches.map(({ start, end }) => {
    const patch = { start, bytes: bytes.subarray(at, at + end - start) };
    at += end - start;
    return patch;
  });
};

/** A piece of the file from `start` on, patched; of patches for one place the first holds. */
export const patchedBytes = (piece: Buffer, start: number, patches: readonly Patch[]): Buffer => {
  const bytes = Buffer.from(piece);
  for (const patch of [...patches].reverse()) {
    const skipped = Math.max(0, start - patch.start);
    if (skipped < patch.bytes.length && patch.start < start + bytes.length)
      patch.bytes.copy(bytes, Math.max(0, patch.start - start), skipped);
  }
  return bytes;
};

/** The stretch of the file, patched; of patches for one place the first holds. */
export const patchedParts = ({ start, end }: Stretch, patches: readonly Patch[]): Part[] => {
  const parts: Part[] = [];
  let at = start;
  for (const patch of [...patches].sort((a, b) => a.start - b.start)) {
    const from = Math.max(at, patch.start);
    const to = Math.min(end, patch.start + patch.bytes.length);
    if (from >= to) continue;
    if (from > at) parts.push({ start: at, end: from });
    parts.push(patch.bytes.subarray(from - patch.start, to - patch.start));
    at = to;
  }
  return at < end ? [...parts, { start: at, end }] : parts;
};
