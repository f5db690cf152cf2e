import { signatureOf } from '../../agencies';
import { closeAt } from '../closers';
import { readOpening } from '../opening';
import { LONGEST_OPENING, result, type WireForm } from './wire';

const DASH = /(?:\s+|(?<=\.))[-–—]{1,2}(?=\s|$)/g;

const ALONE = /^\s*(?:$|[\p{Script=Han}\p{Script=Kana}])/u;

/** The place and the date that follow "(ANSA) -", up to the next dash. */
function openingAfter(head: string, from: number, agency: string) {
  DASH.lastIndex = from;
  const dash = DASH.exec(head);
  const till = dash ? dash.index : head.length;
  if (till > from + LONGEST_OPENING || (!dash && till > from + 60)) return null;
  const opening = readOpening(head.slice(from, till));
  if (!opening) return null;
  const sure = opening.date?.month !== undefined || opening.known || opening.qualified;
  return sure ? result(opening, dash ? DASH.lastIndex : till, agency) : null;
}

/** "(ANSA) - ROME, JUL 11 -", "(Reuters) –", "(di Anna Rossi) (ANSA) - TORINO, 29 GEN -". */
export const leading: WireForm = (head, signers) => {
  if (!head.startsWith('(')) return null;
  const byline = /^\((?:di|by|por|de|von|dell'inviat[oa]) ([^()]{3,50})\)\s*/i.exec(head);
  const open = byline ? byline[0].length : 0;
  if (head.charAt(open) !== '(') return null;
  const shut = head.indexOf(')', open);
  if (shut < 0 || shut > open + 40) return null;
  const agency = head.slice(open + 1, shut).trim();
  if (!signers.isSignedByKnown(agency)) return null;
  const close = closeAt(head, shut + 1);
  const read = (close.closed && openingAfter(head, close.end, signatureOf(agency))) || null;
  // "(CNN) This is" says too little; "（ＣＮＮ） 東京都は" is how the Japanese service opens.
  const stands = close.closed || ALONE.test(head.slice(close.end, close.end + 4));
  const alone = stands ? result({}, close.end, signatureOf(agency)) : null;
  const found = read ?? alone;
  return found && byline?.[1] ? { ...found, correspondents: [{ name: byline[1].trim() }] } : found;
};
