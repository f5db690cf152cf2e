import { namesOneOf, type PictureMetadata } from '../../domain/picture';
import type { Blocks, Change } from '../containers/types';
import { AUTHORS, keyOf } from './read-texts';

/** Captions name those whom a picture shows. */
const CAPTIONS = ['title', 'description'];

/**
 * What a PNG's text chunks have to say so that they say this credit; it gets none that it did not have.
 *
 * @param former creators whom the file names and the credit does not: a comment that names one goes
 */
export const creditTexts = (
  texts: NonNullable<Blocks['texts']>,
  { creators, creditLine, copyrightNotice }: PictureMetadata,
  former: readonly string[],
): NonNullable<Change['texts']> => {
  const said = (keyword: string, before: string): string | undefined => {
    const key = keyOf(keyword);
    if (AUTHORS.includes(key)) return creators.join('; ');
    if (key === 'credit') return creditLine ?? '';
    if (key === 'copyright') return copyrightNotice ?? '';
    return !CAPTIONS.includes(key) && namesOneOf(before, former) ? '' : undefined;
  };
  return Object.fromEntries(
    Object.entries(texts).flatMap(([keyword, before]) => {
      const now = said(keyword, before);
      return now === undefined || now === before ? [] : [[keyword, now === '' ? null : now]];
    }),
  );
};
