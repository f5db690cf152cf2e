import type { Licence } from '../credit';
import type { PictureMetadata } from './types';

/** `https://creativecommons.org/licenses/by-sa/4.0/` and `…/publicdomain/zero/1.0/`. */
const CREATIVE_COMMONS =
  /^https?:\/\/(?:www\.)?creativecommons\.org\/(licenses|publicdomain)\/([a-z-]{2,12})(?:\/([1-4]\.\d))?(?:\/|$)/i;

const PUBLIC_DOMAIN: Readonly<Record<string, string>> = { zero: 'CC0', mark: 'Public Domain Mark' };

/** The free licence that a file's Web Statement of Rights or its licensor's address points to. */
export const pictureLicence = ({ webStatement, licensor }: PictureMetadata): Licence | undefined => {
  for (const url of [webStatement, licensor?.url]) {
    const [, kind, code = '', version] = CREATIVE_COMMONS.exec(url ?? '') ?? [];
    if (!kind || !url) continue;
    const word = code.toLowerCase();
    const name = kind.toLowerCase() === 'licenses' ? `CC ${word.toUpperCase()}` : PUBLIC_DOMAIN[word];
    if (name) return { name: [name, version].filter(Boolean).join(' '), url };
  }
  return undefined;
};
