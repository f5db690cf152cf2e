import { inflateSync } from 'node:zlib';
import { LARGEST_BLOCK } from './types';

/** A text chunk of any kind, and what it says. */
export interface Text {
  keyword: string;
  /** Nothing where it cannot be read or would grow beyond what is read. */
  value?: Buffer;
}

const inflated = (bytes: Buffer): Buffer | undefined => {
  try {
    return inflateSync(bytes, { maxOutputLength: LARGEST_BLOCK });
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

/** "Raw profile type iptc": a length and hexadecimal digits, as ImageMagick and older tools write them. */
export const rawProfile = (value: Buffer): Buffer | undefined => {
  const match = /^\s*\w+\s+(\d+)\s+([0-9a-fA-F\s]+)$/.exec(value.toString('latin1'));
  if (!match?.[2]) return undefined;
  return Buffer.from(match[2].replace(/\s+/g, ''), 'hex').subarray(0, Number(match[1]));
};
