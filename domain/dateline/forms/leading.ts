import { signatureOf } from '../../agencies';
import { NONE, type Candidate } from '../candidate';
import { closeAt, kindOf } from '../closers';
import { readOpening } from '../opening';
import { signatureKind } from '../signature';
import { LONGEST_OPENING, result, type WireForm } from './wire';

const DASH = /(?:\s+|(?<=\.))[-–—]{1,2}(?=\s|$)/g;
const BYLINE = /^\((?:di|by|por|de|von|dell'inviat[oa]) ([^()]{3,50})\)\s*/i;
/** "（ＣＮＮ） 東京都は": the Japanese service sets no dash. */
const EASTERN = /^\s*[\p{Script=Han}\p{Script=Kana}]/u;
/** No signature in front is longer. */
const LONGEST = 40;

/** The place and the date that follow "(ANSA) -", up to the next dash. */
function openingAfter(head: string, from: number, agency: string): Candidate | null {
  DASH.lastIndex = from;
  const dash = DASH.exec(head);
  const till = dash ? dash.index : head.length;
  if (till > from + LONGEST_OPENING || (!dash && till > from + 60)) return null;
  const text = head.slice(from, till);
  const opening = readOpening(text);
  if (!opening) return null;
  const closer = dash ? kindOf(dash[0]) : 'line end';
  return {
    read: result(opening, dash ? DASH.lastIndex : till, agency),
    opening,
    signature: 'known',
    closer,
    text,
    leading: true,
  };
}

/** "(ANSA) - ROME, JUL 11 -", "(Reuters) –", "(di Anna Rossi) (ANSA) - TORINO, 29 GEN -", "(NLĐO) -". */
export const leading: WireForm = (head, signers) => {
  if (!head.startsWith('(')) return NONE;
  const byline = BYLINE.exec(head);
  const open = byline ? byline[0].length : 0;
  if (head.charAt(open) !== '(') return NONE;
  const shut = head.indexOf(')', open);
  if (shut < 0 || shut > open + LONGEST) return NONE;
  const printed = head.slice(open + 1, shut).trim();
  const signature = signatureKind(printed, signers);
  if (!signature) return NONE;
  const agency = signatureOf(printed);
  const close = closeAt(head, shut + 1);
  // "( Agenturen ) | Stand": a page's furniture.
  if (close.kind === 'bullet') return NONE;
  const stands = !close.closed && EASTERN.test(head.slice(shut + 1, shut + 5));
  const found: Candidate[] = [
    {
      read: result({}, close.end, agency),
      opening: null,
      signature,
      closer: stands ? 'dash' : close.kind,
      text: '',
      leading: true,
      ...(signers.signsAlone(printed) && { alone: true }),
    },
  ];
  const after = close.closed && signature === 'known' ? openingAfter(head, close.end, agency) : null;
  if (after) found.unshift(after);
  if (byline?.[1]) for (const { read } of found) read.correspondents = [{ name: byline[1].trim() }];
  return found;
};
