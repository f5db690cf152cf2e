import { openBoxed } from './boxed';
import { brandsOf } from './boxes';
import { LARGEST_BLOCK, type Container } from './types';

/** HEVC in a file of pictures, still or moving, and pictures of any coding that say no more of themselves. */
const BRANDS = /^(?:hei[cxms]|hev[cxms]|mif[12]|msf1)$/;

/** Phones' pictures: read and cleaned. Most have many parts beside the picture, and no credit is written. */
export const heic: Container = {
  name: 'heic',
  matches: (head) => brandsOf(head).some((brand) => BRANDS.test(brand)),
  longestXmp: LARGEST_BLOCK,
  takesIim: false,
  readOnly: true,
  open: openBoxed,
};
