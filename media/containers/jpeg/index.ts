import { LARGEST_BLOCK, type Container, type Opened } from '../types';
import { NAMES } from './kinds';
import { layoutOf } from './layout';
import { LONGEST_SEGMENT } from './segment';
import { write } from './write';

export const jpeg: Container = {
  name: 'jpeg',
  matches: (head) => head.length > 3 && head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff,
  longestXmp: 2 * LARGEST_BLOCK,
  longestExif: LONGEST_SEGMENT - NAMES.exif.length,
  takesIim: true,
  open: async (source): Promise<Opened> => {
    const layout = await layoutOf(source);
    return { blocks: layout.blocks, write: (change) => write(layout, change) };
  },
};
