import { openBoxed } from './boxed';
import { brandsOf } from './boxes';
import { LARGEST_BLOCK, type Container } from './types';

/** A still picture, or one that moves. */
export const avif: Container = {
  name: 'avif',
  matches: (head) => brandsOf(head).some((brand) => brand === 'avif' || brand === 'avis'),
  longestXmp: LARGEST_BLOCK,
  takesIim: false,
  open: openBoxed,
};
