import { behind, NONE } from '../candidate';
import { bracketed } from './bracketed';
import { bylined } from './bylined';
import type { WireForm } from './wire';

/** What a wire tells its desks about the new version of a story. */
const ADVISORY =
  /^\((?:ATTN|Adds?|Updates?|Recasts?|Corrects?|Refiles?|Repeats?|Releads?|Writes through|New throughout|Removes?|Fixes|Changes?|Clarifies)\b[^()\n]{0,120}\)\s*/i;
/** "(MENAFN - GlobeNewsWire - Nasdaq)": a distributor names itself and whose line follows. */
const DISTRIBUTED = /^\(([^()\n–-]{2,24}?)(?:\s+[-–]\s+[^()\n]{2,60})?\)\s+(?=\p{L})/u;

/** "(Adds quotes) LIMA, Jan 21 (Reuters) -", "(ATTN: ADDS photos) By Jane Doe⏎SEOUL, Nov. 24 (Yonhap) --". */
export const advised: WireForm = (head, signers) => {
  if (!head.startsWith('(')) return NONE;
  const advisory = ADVISORY.exec(head);
  const distributed = advisory ? null : DISTRIBUTED.exec(head);
  const start = (advisory ?? (distributed && signers.isKnown(distributed[1] ?? '') ? distributed : null))?.[0]
    .length;
  if (start === undefined) return NONE;
  const rest = head.slice(start);
  return [...bylined(rest, signers), ...bracketed(rest, signers)].map((one) => behind(one, start));
};
