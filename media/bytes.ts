import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { Stretch } from './stretches';

/** The bytes of a file, wherever they are. */
export interface Source {
  /** Bytes. */
  readonly size: number;
  /** Fewer bytes than asked for where the file ends. */
  read(start: number, length: number): Promise<Buffer>;
}

/** A piece of a new file: bytes of its own, or a stretch of the file it is made from. */
export type Part = Buffer | Stretch;

export const bufferSource = (bytes: Buffer): Source => ({
  size: bytes.length,
  read: async (start, length) => bytes.subarray(start, start + length),
});

const WINDOW = 64 * 1024;

/** Small reads that follow one another, as of a PNG's thousands of chunk headers, are answered from a window. */
const windowed = (size: number, readAt: (start: number, length: number) => Promise<Buffer>): Source => {
  let from = 0;
  let window: Buffer = Buffer.alloc(0);
  return {
    size,
    read: async (start, length) => {
      if (length > WINDOW / 2) return readAt(start, length);
      if (start < from || start + length > from + window.length) {
        window = await readAt(start, WINDOW);
        from = start;
      }
      return window.subarray(start - from, start - from + length);
    },
  };
};

/** @throws Error of the file system */
export const withFile = async <T>(path: string, use: (source: Source) => Promise<T>): Promise<T> => {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const readAt = async (start: number, length: number) => {
      const most = Math.max(0, Math.min(length, size - start));
      const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(most), 0, most, start);
      return buffer.subarray(0, bytesRead);
    };
    return await use(windowed(size, readAt));
  } finally {
    await file.close();
  }
};

export const sizeOf = (parts: readonly Part[]): number =>
  parts.reduce((sum, part) => sum + (Buffer.isBuffer(part) ? part.length : part.end - part.start), 0);

/** Whether the new file is the old one: nothing of it gives way. */
export const isWhole = (parts: readonly Part[], size: number): boolean =>
  parts.every((part) => !Buffer.isBuffer(part)) && sizeOf(parts) === size;

const CHUNK = 256 * 1024;

async function* bytesOf(path: string, parts: readonly Part[]): AsyncGenerator<Buffer> {
  const file = await open(path, 'r');
  try {
    for (const part of parts) {
      if (Buffer.isBuffer(part)) {
        if (part.length > 0) yield part;
      } else
        for (let at = part.start; at < part.end; at += CHUNK) {
          const length = Math.min(CHUNK, part.end - at);
          const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(length), 0, length, at);
          yield buffer.subarray(0, bytesRead);
        }
    }
  } finally {
    await file.close();
  }
}

/** The new file; large stretches are read as the stream is. */
export const streamOf = (path: string, parts: readonly Part[]): Readable =>
  Readable.from(bytesOf(path, parts), { objectMode: false });

/** The pieces of the new file of one that is in memory, none of them copied. */
export const piecesOf = (bytes: Buffer, parts: readonly Part[]): Buffer[] =>
  parts.map((part) => (Buffer.isBuffer(part) ? part : bytes.subarray(part.start, part.end)));
