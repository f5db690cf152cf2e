import type { ImageCredit } from '../credit';
import type { PictureMetadata } from './types';

/** Kinds of a credit that keep a picture at home; a house writes them in the credit's `kind`. */
const KEPT_AT_HOME = ['not for distribution', 'restricted'];

/** What a file's usage terms say where it may not be passed on. */
const NOT_PASSED_ON = /\b(?:not for|no) (?:re-?)?(?:distribution|syndication)\b/i;

/**
 * Whether a picture may leave the house in a feed. It may not where its credit's kind is
 * "not for distribution" or "restricted", or where its file's usage terms say that it is not for
 * distribution or syndication.
 */
export const mayDistribute = (
  credit: ImageCredit | null | undefined,
  metadata?: PictureMetadata | null,
): boolean =>
  !KEPT_AT_HOME.includes(credit?.kind?.trim().toLowerCase() ?? '') &&
  !NOT_PASSED_ON.test(metadata?.usageTerms ?? '');
