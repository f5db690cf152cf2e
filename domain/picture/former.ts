import type { ImageCredit } from '../credit';
import type { PictureMetadata } from './types';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Scripts that write no space between words: a name's neighbours tell nothing. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** A name as a text may have it, whatever its capitals and spaces. */
const patternOf = (name: string): RegExp => {
  const words = name.normalize('NFC').trim().split(/\s+/).map(escaped).join('\\s+');
  return UNSPACED.test(name)
    ? new RegExp(words, 'iu')
    : new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'iu');
};

const namedIn = (text: string, names: readonly string[]): string[] =>
  names.filter((name) => name.trim() !== '' && patternOf(name).test(text.normalize('NFC')));

/** Whether a text names one of these, as whole words. */
export const namesOneOf = (text: string, names: readonly string[]): boolean =>
  namedIn(text, names).length > 0;

/** Of the creators that a file names, those whom a credit names no longer. */
export const formerCreators = (
  before: readonly string[],
  { creators, text }: Pick<ImageCredit, 'creators' | 'text'>,
): string[] => before.filter((name) => !namesOneOf([...creators, text].join('\n'), [name]));

const noticeWithout = (
  notice: string,
  former: readonly string[],
  creators: readonly string[],
): string | undefined => {
  const [name, ...others] = namedIn(notice, former);
  if (name === undefined) return notice;
  if (others.length > 0 || creators.length === 0) return undefined;
  return notice.normalize('NFC').replace(patternOf(name), () => creators.join(', '));
};

/**
 * Metadata whose rights name nobody who is no longer credited. A copyright notice that names a former creator
 * as the holder names the new ones in that place; where there are none, or several of the former, there is
 * no telling what it should say, and it goes, as a licensor of that name does. A notice that names others
 * only, an agency or a paper, stays.
 *
 * @param former creators whom the file names and `metadata` does not
 */
export const withoutFormer = (
  { copyrightNotice, licensor, ...metadata }: PictureMetadata,
  former: readonly string[],
): PictureMetadata => {
  const notice = copyrightNotice && noticeWithout(copyrightNotice, former, metadata.creators);
  const licenses = licensor && !namesOneOf(licensor.name ?? '', former);
  return {
    ...metadata,
    ...(notice && { copyrightNotice: notice }),
    ...(licenses && { licensor }),
  };
};
