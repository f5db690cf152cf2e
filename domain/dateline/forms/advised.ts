import { bracketed } from './bracketed';
import { bylined } from './bylined';
import type { WireForm } from './wire';

/** What a wire tells its desks about the new version of a story. */
const ADVISORY =
  /^\((?:ATTN|Adds?|Updates?|Recasts?|Corrects?|Refiles?|Repeats?|Releads?|Writes through|New throughout|Removes?|Fixes|Changes?|Clarifies)\b[^()\n]{0,120}\)\s*/i;

/** "(Adds quotes) LIMA, Jan 21 (Reuters) -", "(ATTN: ADDS photos) By Jane Doe⏎SEOUL, Nov. 24 (Yonhap) --". */
export const advised: WireForm = (head, signers) => {
  const advisory = head.startsWith('(') ? ADVISORY.exec(head) : null;
  if (!advisory) return null;
  const start = advisory[0].length;
  const rest = head.slice(start);
  const read = bylined(rest, signers) ?? bracketed(rest, signers);
  return read && { ...read, end: start + read.end };
};
