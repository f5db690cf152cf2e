import { reasonOf } from '../../domain/failure';
import type { Attr, Element } from '@xmldom/xmldom';
import {
  aboutOf,
  descriptionsIn,
  elementsIn,
  isNamed,
  isProperty,
  ownPacketOf,
  packetOf,
  RDF,
  type Named,
} from './xmp-packet';
import { packetBytes } from './write-xmp';

export const NOTE = 'http://ns.adobe.com/xmp/note/';
export const PROMISE = 'HasExtendedXMP';

/** A piece of an extension: XMP Specification Part 3, 1.1.3.1. */
export interface ExtensionPiece {
  /** 32 hexadecimal digits that the packet names. */
  guid: string;
  /** Length of the whole extension, and where in it this piece belongs; bytes. */
  full: number;
  offset: number;
  data: Buffer;
}

/** Before a piece's data: the GUID, the whole's length and the piece's offset. */
export const PIECE_HEAD = 40;

/** @returns nothing where it is too short to be one */
export const extensionPiece = (bytes: Buffer): ExtensionPiece | undefined =>
  bytes.length < PIECE_HEAD
    ? undefined
    : {
        guid: bytes.toString('latin1', 0, 32).toUpperCase(),
        full: bytes.readUInt32BE(32),
        offset: bytes.readUInt32BE(36),
        data: bytes.subarray(PIECE_HEAD),
      };

/** Each property of a packet, whichever of the two ways it is written in. */
const propertiesIn = (descriptions: readonly Element[]): (Element | Attr)[] =>
  descriptions.flatMap((one) => [...elementsIn(one), ...Array.from(one.attributes).filter(isProperty)]);

/** Whether a property points to an extension. */
export const isPointer = (property: Named): boolean => isNamed(property, NOTE, PROMISE);

/** The extension that a packet points to, by its GUID. */
export const promisedExtension = (packet: Buffer): string | undefined => {
  if (!packet.includes(PROMISE)) return undefined;
  try {
    const found = propertiesIn(descriptionsIn(packetOf(packet).rdf)).find(isPointer);
    return found?.textContent?.trim().toUpperCase();
  } catch {
    return undefined; // Whoever reads the packet tells of it.
  }
};

/**
 * The pieces of one extension in their places, in whatever order they came. Whether the GUID is the digest
 * that it should be is not asked: no reader asks.
 *
 * @param pieces nothing where they are larger than is read
 * @throws Error where one is missing
 */
const extensionOf = (pieces: readonly ExtensionPiece[] | undefined): Buffer => {
  if (!pieces) throw new Error('its extension is larger than is read');
  const full = pieces[0]?.full ?? 0;
  const there = pieces.reduce((sum, { data }) => sum + data.length, 0);
  if (full === 0 || there < full) throw new Error('a piece of the extension is missing');
  const whole = Buffer.alloc(full);
  let covered = 0;
  for (const { offset, data } of [...pieces].sort((a, b) => a.offset - b.offset)) {
    if (offset > covered) break;
    data.copy(whole, offset);
    covered = Math.max(covered, offset + data.length);
  }
  if (covered < full) throw new Error('a piece of the extension is missing');
  return whole;
};

const keyOf = ({ namespaceURI, localName }: Named): string => `${namespaceURI} ${localName}`;

export const removeProperty = (property: Element | Attr): void => {
  if ('ownerElement' in property) property.ownerElement?.removeAttributeNode(property);
  else property.parentNode?.removeChild(property);
};

/** Adds what another packet says and the first does not. */
const addTo = (rdf: Element, other: Buffer): void => {
  const descriptions = descriptionsIn(rdf);
  const held = new Set(propertiesIn(descriptions).map(keyOf));
  const about = aboutOf(descriptions);
  for (const description of descriptionsIn(packetOf(other).rdf)) {
    const copy = rdf.ownerDocument?.importNode(description, true);
    if (!copy) continue;
    propertiesIn([copy])
      .filter((property) => held.has(keyOf(property)))
      .forEach(removeProperty);
    copy.setAttributeNS(RDF, 'rdf:about', about);
    if (propertiesIn([copy]).length > 0) rdf.appendChild(copy);
  }
};

/**
 * One packet of all that a file cuts it into: what is said twice is said by the first.
 *
 * @param extension the pieces of the one that the first points to
 * @param faults gets a sentence for each that could not be read
 */
export const joinXmp = (
  packets: readonly Buffer[],
  extension: readonly ExtensionPiece[] | undefined,
  faults: string[],
): Buffer | undefined => {
  const [first, ...others] = packets;
  if (!first || (others.length === 0 && !first.includes(PROMISE))) return first;
  const tried = (add: () => void): void => {
    try {
      add();
    } catch (error) {
      faults.push(`XMP: ${reasonOf(error)}`);
    }
  };
  const guid = promisedExtension(first);
  try {
    const { root, rdf } = ownPacketOf(first);
    for (const other of others) tried(() => addTo(rdf, other));
    if (guid) tried(() => addTo(rdf, extensionOf(extension)));
    propertiesIn(descriptionsIn(rdf)).filter(isPointer).forEach(removeProperty);
    return packetBytes(root);
  } catch {
    return first; // Whoever reads it tells of it.
  }
};
