import type { PictureMetadata } from '../../../../domain/picture';
import type { Blocks, Change } from '../containers/types';
import { AUTHORS, keyOf } from './read-texts';

/** What a PNG's text chunks have to say so that they say this credit; it gets none that it did not have. */
export const creditTexts = (
  texts: NonNullable<Blocks['texts']>,
  { creators, creditLine, copyrightNotice }: PictureMetadata,
): NonNullable<Change['texts']> => {
  const said = (keyword: string): string | undefined => {
    const key = keyOf(keyword);
    if (AUTHORS.includes(key)) return creators.join('; ');
    if (key === 'credit') return creditLine ?? '';
    return key === 'copyright' ? (copyrightNotice ?? '') : undefined;
  };
  return Object.fromEntries(
    Object.entries(texts).flatMap(([keyword, before]) => {
      const now = said(keyword);
      return now === undefined || now === before ? [] : [[keyword, now === '' ? null : now]];
    }),
  );
};
