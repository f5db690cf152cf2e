import { namesOneOf } from '../../domain/picture';
import { xmpOf } from './read-xmp';
import type { Prefix, Property } from './xmp-properties';

const named = (prefix: Prefix, ...names: string[]): Property[] =>
  names.map((name) => ({ prefix, name, xml: '' }));

/** Other names of the creator and the credit, which a correction writes under their usual ones only. */
const ALIASES: readonly Property[] = [
  ...named('tiff', 'Artist'),
  ...named('exifEX', 'Photographer', 'CameraOwnerName'),
  ...named('aux', 'OwnerName'),
  ...named('plus', 'ImageCreator'),
  ...named('cc', 'attributionName', 'attributionURL'),
  ...named('acdsee', 'author'),
  ...named('xmpDM', 'artist'),
  // No standard has them; programs write them all the same.
  ...named('xmp', 'Author'),
  ...named('pdf', 'Author'),
  // The MD5 of an IIM that is there no longer.
  ...named('photoshop', 'LegacyIPTCDigest'),
];

/** What the former creator was and how to reach one, and who supplied the picture. */
const OF_THE_FORMER: readonly Property[] = [
  ...named('photoshop', 'AuthorsPosition'),
  ...named('Iptc4xmpCore', 'CreatorContactInfo'),
  ...named('plus', 'ImageSupplier'),
];

/**
 * Rights, which are an agency's or a paper's as often as the creator's, and the log of what was done to a
 * file: they go where they name one.
 */
const RIGHTS: readonly Property[] = [
  ...named('dc', 'rights'),
  ...named('tiff', 'Copyright'),
  ...named('xmpRights', 'Owner'),
  ...named('plus', 'CopyrightOwner', 'Licensor'),
  ...named('photoshop', 'History'),
];

/**
 * What a packet says of a credit beside the properties that a correction writes, and what of it goes: other
 * names of the creator always, what belongs to a former creator with that one. Who is in the picture, who
 * wrote the caption and who made a work that is shown is no credit of the picture, and stays.
 *
 * @param former creators whom the file names and the credit does not
 * @returns without content, as what is taken out is written. Never throws.
 */
export const formerProperties = (packet: Buffer, former: readonly string[]): Property[] => {
  if (former.length === 0) return [...ALIASES];
  try {
    const { items } = xmpOf(packet);
    const namesFormer = ({ prefix, name }: Property): boolean =>
      namesOneOf(
        items(prefix, name)
          .map((item) => item.textContent ?? '')
          .join('\n'),
        former,
      );
    return [...ALIASES, ...OF_THE_FORMER, ...RIGHTS.filter(namesFormer)];
  } catch {
    return [...ALIASES]; // It cannot be edited either.
  }
};
