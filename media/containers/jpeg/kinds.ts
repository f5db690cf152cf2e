import type { Piece } from './walk';

const APP0 = 0xe0;
export const APP1 = 0xe1;
export const APP2 = 0xe2;
const APP11 = 0xeb;
const APP12 = 0xec;
export const APP13 = 0xed;
const APP14 = 0xee;

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

/** What the segments of an application begin with, by what they hold. */
export const NAMES = {
  exif: latin1('Exif\0\0'),
  xmp: latin1('http://ns.adobe.com/xap/1.0/\0'),
  extendedXmp: latin1('http://ns.adobe.com/xmp/extension/\0'),
  resources: latin1('Photoshop 3.0\0'),
  index: latin1('MPF\0'),
  /** ISO 21496-1. */
  gainMap: latin1('urn:iso:std:iso:ts:21496:-1\0'),
};

type Is = (piece: Piece) => boolean;

const starts =
  (marker: number, ...names: Buffer[]): Is =>
  (piece) =>
    piece.marker === marker &&
    !piece.cut &&
    names.some((name) => piece.name.subarray(0, name.length).equals(name));

export const isExif = starts(APP1, NAMES.exif);
export const isXmp = starts(APP1, NAMES.xmp);
export const isExtendedXmp = starts(APP1, NAMES.extendedXmp);
export const isResources = starts(APP13, NAMES.resources);
export const isIndex = starts(APP2, NAMES.index);
export const isGainMap = starts(APP2, NAMES.gainMap);

/** "JP", box instance and packet number, then the box's length and type. */
export const isJumbf: Is = (piece) => starts(APP11, latin1('JP'))(piece) && piece.name.includes('jumb');

/** Of a segment of JUMBF: which box it is a part of. */
export const boxOf = ({ name }: Piece): number => (name.length < 4 ? -1 : name.readUInt16BE(2));

export const isHead: Is = (piece) => piece.marker === APP0 || isExif(piece);

/** Photoshop's quality and nothing else: a comment or a notice may stand beside it. */
const isQuality: Is = (piece) =>
  starts(APP12, latin1('Ducky\0\u0001\0\u0004'))(piece) &&
  piece.name.subarray(13).every((byte) => byte === 0);

/** What a decoder needs besides the coded picture: how its colours are meant. */
const OF_DECODERS: readonly Is[] = [
  starts(APP0, latin1('JFIF\0'), latin1('JFXX\0')),
  starts(APP2, latin1('ICC_PROFILE\0')),
  starts(APP14, latin1('Adobe')),
  isQuality,
];

/** Tables, frames and scans, those of JPEG-LS too. */
const isCoded: Is = ({ marker }) =>
  (marker >= 0xc0 && marker < APP0) || marker === 0x01 || marker === 0xf7 || marker === 0xf8;

/**
 * Whether a stretch of a picture stays whatever the file may tell. Makers keep serial numbers and places in
 * segments of their own, each in its own form, and a comment is free text that may name anybody: what is not
 * known to tell nothing goes.
 */
export const isSilent: Is = (piece) => isCoded(piece) || OF_DECODERS.some((is) => is(piece));
