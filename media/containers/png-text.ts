import { deflateSync, inflateSync } from 'node:zlib';
import { crc32 } from './crc32';
import { LARGEST_BLOCK } from './types';

/** A text chunk of any kind, and what it says. */
export interface Text {
  keyword: string;
  /** Nothing where it cannot be read or would grow beyond what is read. */
  value?: Buffer;
}

const inflated = (bytes: Buffer): Buffer | undefined => {
  try {
    return inflateSync(bytes, { maxOutputLength: 2 * LARGEST_BLOCK });
  } catch {
    return undefined;
  }
};

/** Text up to a zero byte, and where the next begins. */
const upToZero = (bytes: Buffer, from: number): { text: string; next: number } | undefined => {
  const zero = bytes.indexOf(0, from);
  return zero === -1 ? undefined : { text: bytes.toString('latin1', from, zero), next: zero + 1 };
};

/** A `tEXt`, `zTXt` or `iTXt` chunk. */
export const textOf = (type: string, data: Buffer): Text | undefined => {
  const keyword = upToZero(data, 0);
  if (!keyword) return undefined;
  const { text, next } = keyword;
  if (type === 'tEXt') return { keyword: text, value: data.subarray(next) };
  if (type === 'zTXt') return { keyword: text, value: inflated(data.subarray(next + 1)) };
  const language = upToZero(data, next + 2);
  const translated = language && upToZero(data, language.next);
  if (!translated) return { keyword: text };
  const value = data.subarray(translated.next);
  return { keyword: text, value: data[next] === 1 ? inflated(value) : value };
};

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Latin-1 by the standard, but for `iTXt`; many writers put UTF-8 into any of them. */
export const decoded = (value: Buffer): string => {
  try {
    return decoder.decode(value);
  } catch {
    return value.toString('latin1');
  }
};

/**
 * "Raw profile type iptc": a name, a length and hexadecimal digits, as ImageMagick ("iptc"), ExifTool ("IPTC
 * profile") and older tools write them.
 */
export const rawProfile = (value: Buffer): Buffer | undefined => {
  const match = /^\s*\w+(?: [A-Za-z]+)*\s+(\d+)\s+([0-9a-fA-F\s]+)\0*$/.exec(value.toString('latin1'));
  if (!match?.[2]) return undefined;
  return Buffer.from(match[2].replace(/\s+/g, ''), 'hex').subarray(0, Number(match[1]));
};

export const chunk = (type: string, data: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const crc = Buffer.alloc(4);
  crc.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, crc]);
};

/** Uncompressed and in no language, as the XMP specification wants it (part 3). */
export const textChunk = (keyword: string, value: Buffer): Buffer =>
  chunk('iTXt', Buffer.concat([Buffer.from(`${keyword}\0\0\0\0\0`, 'latin1'), value]));

/** In the form of `rawProfile`. */
export const profileChunk = (keyword: string, profile: Buffer): Buffer => {
  const name = keyword.split(' ').pop() ?? '';
  const lines = profile.toString('hex').replace(/.{72}/g, '$&\n');
  const text = `\n${name}\n${String(profile.length).padStart(8)}\n${lines}\n`;
  return chunk('zTXt', Buffer.concat([Buffer.from(`${keyword}\0\0`, 'latin1'), deflateSync(text)]));
};
