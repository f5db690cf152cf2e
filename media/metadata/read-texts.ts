import type { PictureMetadata } from '../../domain/picture';
import type { Blocks } from '../containers/types';
import { undeclaredTexts } from './undeclared';
import { clean, namesIn } from './clean-texts';

type Texts = NonNullable<Blocks['texts']>;

/** Keywords that programs have for the one who made a picture; "Source" is a PNG's word for a device. */
export const AUTHORS = ['author', 'artist', 'creator', 'photographer', 'by-line', 'byline'];

/** "exif:Artist" and "dc:creator" are what programs call it that turn metadata of other kinds into text. */
export const keyOf = (keyword: string): string => keyword.toLowerCase().replace(/^.*:/, '').trim();

/** Latin-1 by the standard; programs write what they have. */
const decoded = (text: string, languages: readonly string[]): string =>
  /^[\u0000-\u00ff]*$/.test(text)
    ? (undeclaredTexts([Buffer.from(text, 'latin1')], languages)[0] ?? '')
    : text;

export const fromTexts = (texts: Texts, languages: readonly string[]): Partial<PictureMetadata> => {
  const find = (...keys: string[]): string | undefined => {
    const found = keys.flatMap((key) => Object.entries(texts).filter(([keyword]) => keyOf(keyword) === key));
    return found.map(([, text]) => decoded(text, languages)).find((text) => clean(text));
  };
  return {
    creators: namesIn(find(...AUTHORS)),
    creditLine: clean(find('credit')),
    copyrightNotice: clean(find('copyright'), 'long'),
    headline: clean(find('title')),
    description: clean(find('description'), 'long'),
  };
};
