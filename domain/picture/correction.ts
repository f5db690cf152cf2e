import type { ImageCredit } from '../credit';
import { formerCreators, withoutFormer } from './former';
import type { PictureMetadata } from './types';

const NOTHING: PictureMetadata = { creators: [] };

/** Metadata with an editor's credit in place of the file's own: what is written into the files. */
export const withCorrection = (
  metadata: PictureMetadata | null,
  credit: ImageCredit | null,
): PictureMetadata | null => {
  if (!credit) return metadata;
  const { source: _source, creditLine: _creditLine, ...rest } = metadata ?? NOTHING;
  const source = credit.sources.join('/') || credit.via;
  const former = formerCreators(rest.creators, credit);
  return {
    ...withoutFormer({ ...rest, creators: credit.creators }, former),
    ...(credit.text && { creditLine: credit.text }),
    ...(source && { source }),
    ...(credit.licence && { usageTerms: credit.licence.name }),
    ...(credit.licence?.url && { webStatement: credit.licence.url }),
  };
};
