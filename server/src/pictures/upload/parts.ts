import type { Picture } from '../containers';
import { changeFor, type Copy } from '../rewrite';
import type { Part } from '../source';

/** The file anew, with what it is to say. @throws Error where it cannot say it */
export const partsFor = ({ container, blocks, write }: Picture, copy: Copy): Part[] =>
  write(changeFor(container, blocks, copy));
