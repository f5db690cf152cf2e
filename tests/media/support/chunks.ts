import { deflateSync } from 'node:zlib';
import { crc32 } from '../../../media/containers/crc32';
import { uint } from './boxed';

/** A chunk of a PNG. */
export const pngChunk = (type: string, data: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([uint(data.length, 4), named, uint(crc32(named), 4)]);
};

export const text = (keyword: string, value: Buffer | string): Buffer =>
  pngChunk('tEXt', Buffer.concat([Buffer.from(`${keyword}\0`), Buffer.from(value)]));

export const compressed = (keyword: string, value: Buffer | string): Buffer =>
  pngChunk('zTXt', Buffer.concat([Buffer.from(`${keyword}\0\0`), deflateSync(Buffer.from(value))]));

export const international = (keyword: string, value: string): Buffer =>
  pngChunk('iTXt', Buffer.from(`${keyword}\0\0\0\0\0${value}`));

/** As ImageMagick writes it, or under the name that others give it. */
export const profile = (type: string, data: Buffer, name = type): Buffer =>
  compressed(
    `Raw profile type ${type}`,
    `\n${name}\n${String(data.length).padStart(8)}\n${data.toString('hex').replace(/.{72}/g, '$&\n')}\n`,
  );

const HEADER_END = 8 + 25;

/** A PNG with chunks after its header, and before its end. */
export const pngWith = (png: Buffer, first: readonly Buffer[], last: readonly Buffer[] = []): Buffer =>
  Buffer.concat([
    png.subarray(0, HEADER_END),
    ...first,
    png.subarray(HEADER_END, png.length - 12),
    ...last,
    png.subarray(png.length - 12),
  ]);

/** A chunk of a WebP. */
export const riffChunk = (type: string, data: Buffer): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(data.length);
  return Buffer.concat([Buffer.from(type, 'latin1'), length, data, Buffer.alloc(data.length % 2)]);
};

/** A WebP with further chunks at its end. */
export const webpWith = (webp: Buffer, ...chunks: readonly Buffer[]): Buffer => {
  const file = Buffer.concat([webp, ...chunks]);
  file.writeUInt32LE(file.length - 8, 4);
  return file;
};

/** A block of a GIF in sub-blocks. */
export const gifBlock = (label: number, name: string, data: Buffer): Buffer => {
  const pieces: Buffer[] = name ? [Buffer.from([name.length]), Buffer.from(name, 'latin1')] : [];
  for (let at = 0; at < data.length; at += 255) {
    const piece = data.subarray(at, at + 255);
    pieces.push(Buffer.from([piece.length]), piece);
  }
  return Buffer.concat([Buffer.from([0x21, label]), ...pieces, Buffer.from([0])]);
};

/** A GIF with further blocks before its end. */
export const gifWith = (gif: Buffer, ...blocks: readonly Buffer[]): Buffer =>
  Buffer.concat([gif.subarray(0, -1), ...blocks, gif.subarray(-1)]);
