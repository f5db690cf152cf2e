import type { Licence } from './types';

export const ALL_RIGHTS_RESERVED = 'All rights reserved';

const ofCreativeCommons = (code: string): Licence => ({
  name: `CC ${code.toUpperCase()} 4.0`,
  url: `https://creativecommons.org/licenses/${code}/4.0/`,
});

/** Licences that pictures come under most, with their deeds at Creative Commons; the freest last. */
export const LICENCES: readonly Licence[] = [
  { name: ALL_RIGHTS_RESERVED },
  ...['by', 'by-sa', 'by-nd', 'by-nc', 'by-nc-sa', 'by-nc-nd'].map(ofCreativeCommons),
  { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  { name: 'Public Domain Mark 1.0', url: 'https://creativecommons.org/publicdomain/mark/1.0/' },
];
