import type { ImageCredit } from '../../../../../domain/credit/types';
import type { PictureInfo } from '../../../../../domain/api/pictures';

/** What an article has of something that the picture's file says too. */
export type Mark =
  /** The same. */
  | 'from-file'
  /** Something else. */
  | 'edited'
  /** Nothing, though the file says something. */
  | 'missing'
  /** The file says nothing; the article may. */
  | 'unsaid';

const namesOf = (names: readonly string[]): string => names.map((name) => name.trim()).join('\n');

/** A credit's parts; its line only where it has no others: the same credit may be printed in many styles. */
const partsOf = ({ creators, sources, via, kind, licence, year, text }: ImageCredit): string => {
  const parts = [
    namesOf(creators),
    namesOf(sources),
    via?.trim() ?? '',
    kind?.trim() ?? '',
    licence?.name.trim() ?? '',
    licence?.url?.trim() ?? '',
    year ?? '',
  ];
  return parts.some((part) => part !== '') ? JSON.stringify(parts) : text.trim();
};

export const isSameCredit = (one: ImageCredit | null, other: ImageCredit | null): boolean =>
  one && other ? partsOf(one) === partsOf(other) : one === other;

export const isSameText = (one: string, other: string): boolean => one.trim() === other.trim();

export const markOfCredit = (credit: ImageCredit | null, ofFile: ImageCredit | null): Mark => {
  if (!ofFile) return 'unsaid';
  if (!credit) return 'missing';
  return isSameCredit(credit, ofFile) ? 'from-file' : 'edited';
};

export const markOfText = (text: string, ofFile: string): Mark => {
  if (ofFile.trim() === '') return 'unsaid';
  if (text.trim() === '') return 'missing';
  return isSameText(text, ofFile) ? 'from-file' : 'edited';
};

/** A picture's own caption, as an article's is filled with it. */
export const captionOf = ({ articleCaption }: PictureInfo): string => articleCaption ?? '';

/** The same, and as earlier versions filled it in: with the credit at its end. */
export const captionsOf = (picture: PictureInfo): string[] => [captionOf(picture), picture.caption ?? ''];

/** The asset's own alternative text, where it has none that of its file. */
export const alternativeTextOf = ({ alternativeText, metadata }: PictureInfo): string =>
  alternativeText ?? metadata?.alternativeText ?? '';
