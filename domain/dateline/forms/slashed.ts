import type { Signers } from '../../agencies';
import { NONE } from '../candidate';
import { closeAt } from '../closers';
import { dateAtStart } from '../dates-in-text';
import { readOpening, withDate } from '../opening';
import { signatureKind } from '../signature';
import { LONGEST_OPENING, result, type WireForm } from './wire';

const SLASHED = /(?<=[\s.,\d\p{Script=Arabic}]|^)\/ ?([^/\n]{2,60}?) ?\//gu;
/** "/Корр. ТАСС Иван Петров/", "/TASS correspondent Ivan Petrov/". */
const SIGNED = /^(?:корр\.|соб\.\s?корр\.|спец\.?корр\.)\s*(\S+)(?:\s+(.+))?$/iu;
const SIGNED_ENGLISH = /^(\S+) correspondents? (\p{Lu}.+)$/iu;

/** "PRNewswire", "TASS", "CNW/Telbec": strokes stand between words as well, so a word is no signature. */
const isSignature = (inside: string, signers: Signers): boolean =>
  signers.isPrinted(inside) || (/[/-]/.test(inside) && signers.isPrinted(/^[^/-]+/.exec(inside)?.[0] ?? ''));

function readInside(
  inside: string,
  signers: Signers,
): { agency: string; correspondents?: { name: string }[] } | null {
  const signed = SIGNED.exec(inside) ?? SIGNED_ENGLISH.exec(inside);
  if (!signed) return isSignature(inside, signers) ? { agency: inside } : null;
  const agency = signed[1] ?? '';
  const names = (signed[2] ?? '').split(/,\s*|\s+(?:и|and)\s+/u).filter(Boolean);
  if (!signers.isSignedByKnown(agency)) return null;
  return names.length > 0 ? { agency, correspondents: names.map((name) => ({ name })) } : { agency };
}

/** The first name between strokes that is an agency's, else the first: "DULUTH, Minn./OSLO. /TASS/" has a stroke more. */
function firstSignature(head: string, signers: Signers): RegExpExecArray | null {
  let first: RegExpExecArray | null = null;
  SLASHED.lastIndex = 0;
  for (let tries = 0; tries < 4; tries += 1) {
    const match = SLASHED.exec(head);
    if (!match || match.index > LONGEST_OPENING) break;
    if (readInside((match[1] ?? '').trim(), signers)) return match;
    first ??= match;
    SLASHED.lastIndex = match.index + 1;
  }
  return first;
}

/** "NEW YORK, October 3. /TASS/.", "AUSTIN, Texas, Jan. 5, 2021 /PRNewswire/ --", "BOISE, ID / ACCESSWIRE / May 5, 2021 /". */
export const slashed: WireForm = (head, signers) => {
  const stroke = head.indexOf('/');
  if (stroke < 0 || stroke > LONGEST_OPENING) return NONE;
  const match = firstSignature(head, signers);
  if (!match) return NONE;
  const inside = (match[1] ?? '').trim();
  const from = match.index + match[0].length;
  const read = readInside(inside, signers);
  const signature = read ? 'known' : signatureKind(inside, signers);
  const close = closeAt(head, from);
  const text = head.slice(0, match.index);
  const agency = read?.agency ?? inside;
  if (!signature) return NONE;
  if (match.index === 0)
    return [
      {
        read: result({}, close.end, agency),
        opening: null,
        signature,
        closer: close.kind,
        text,
        leading: true,
        stroked: true,
      },
    ];
  const opening = readOpening(text, read !== null);
  if (!opening) return NONE;
  const later = opening.date || close.closed ? null : dateAtStart(head.slice(from, from + 60));
  const whole = later ? withDate(opening, later.date) : opening;
  const found = result(whole, close.end, agency);
  if (later)
    found.end =
      closeAt(head, from + later.end).end + (/^\s*\//.exec(head.slice(from + later.end))?.[0].length ?? 0);
  if (read?.correspondents) found.correspondents = read.correspondents;
  return [
    {
      read: found,
      opening: whole,
      signature,
      closer: close.kind === 'none' ? 'stroke' : close.kind,
      text,
      stroked: true,
    },
  ];
};
