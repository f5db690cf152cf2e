import { reasonOf } from '../../../../domain/failure';
import type { Picture } from '../../../../media/containers';
import { changeFor, type Copy } from '../../../../media/rewrite';
import { isWhole, type Part } from '../../../../media/bytes';

export interface Rewritten {
  parts: Part[];
  /** Whether a signature that the file had was taken out. */
  unsigned: boolean;
  /** Why the credit could not be written; what tells on a source is taken out all the same. */
  uncredited?: string;
}

/**
 * A signature holds for every byte: a file of which any has to change is written without it. To say in one
 * block what another says already is no reason: where the file's own word counts, it is said.
 */
const rewritten = ({ container, blocks, write, size }: Picture, copy: Copy, xmp?: null): Rewritten => {
  const changed = (given: Copy): Part[] => {
    const change = changeFor(container, blocks, given);
    return write(xmp === null ? { ...change, xmp } : change);
  };
  if (!blocks.signed) return { parts: changed(copy), unsigned: false };
  const needed = changed(copy.wins === 'file' ? { ...copy, metadata: null } : copy);
  return isWhole(needed, size)
    ? { parts: needed, unsigned: false }
    : { parts: changed({ ...copy, unsign: true }), unsigned: true };
};

/** The file without what tells on a source, and nothing put in; at worst without XMP. */
const cleaned = (picture: Picture, copy: Copy): Rewritten => {
  const silent: Copy = {
    ...copy,
    metadata: null,
    dataMining: undefined,
    wins: copy.wins === 'only' ? 'only' : 'file',
  };
  try {
    return rewritten(picture, silent);
  } catch {
    return rewritten(picture, silent, null);
  }
};

/**
 * The file anew, with what it is to say.
 *
 * @throws Error where it can neither say it nor be cleaned
 */
export const partsFor = (picture: Picture, copy: Copy): Rewritten => {
  try {
    return rewritten(picture, copy);
  } catch (error) {
    if (copy.keepLocation) throw error;
    return { ...cleaned(picture, copy), uncredited: reasonOf(error) };
  }
};
