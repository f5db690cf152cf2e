import type { ImageCredit } from '../credit';
import { webAddress } from '../web-address';
import { formerCreators, withoutFormer } from './former';
import { sourceTypeOf } from './source-types';
import type { PictureMetadata } from './types';

const NOTHING: PictureMetadata = { creators: [] };

/**
 * Metadata with an editor's credit in place of the file's own: what is written into the files. A kind that
 * says what the picture is becomes its Digital Source Type; a credit without one leaves the file's own, since
 * nobody takes a mark of AI off by leaving a word out.
 */
export const withCorrection = (
  metadata: PictureMetadata | null,
  credit: ImageCredit | null,
): PictureMetadata | null => {
  if (!credit) return metadata;
  const { source: _source, creditLine: _creditLine, ...rest } = metadata ?? NOTHING;
  const source = credit.sources.join('/') || credit.via;
  const webStatement = webAddress(credit.licence?.url);
  const former = formerCreators(rest.creators, credit);
  const digitalSourceType = sourceTypeOf(credit.kind, rest.digitalSourceType);
  return {
    ...withoutFormer({ ...rest, creators: credit.creators }, former),
    ...(credit.text && { creditLine: credit.text }),
    ...(source && { source }),
    ...(digitalSourceType && { digitalSourceType }),
    ...(credit.licence && { usageTerms: credit.licence.name }),
    ...(webStatement && { webStatement }),
  };
};
