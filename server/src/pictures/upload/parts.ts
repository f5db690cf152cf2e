import { containerOf } from '../containers';
import type { Blocks } from '../containers/types';
import { changeFor, type Copy } from '../rewrite';
import type { Part, Source } from '../source';

/** The file anew, with what it is to say; nothing where it is no picture that can say it. */
export const partsFor = async (
  source: Source,
  copyOf: (blocks: Blocks) => Copy,
): Promise<Part[] | undefined> => {
  const container = await containerOf(source);
  if (!container) return undefined;
  const { blocks, write } = await container.open(source);
  return write(changeFor(container, blocks, copyOf(blocks)));
};
