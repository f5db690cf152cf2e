import { signatureOf, type Signers } from '../../agencies';
import type { Candidate } from '../candidate';
import { closeAt, type Close } from '../closers';
import { readDate } from '../dates';
import { dateAtStart } from '../dates-in-text';
import { readOpening, withDate, type Opening } from '../opening';
import { isAcronymOf, signatureKind, type SignatureKind } from '../signature';
import { personAndPlace } from './persons';
import { LONGEST_OPENING, result, type WireForm } from './wire';

const words = (text: string): string[] => text.split(/[\s,]+/).filter(Boolean);

interface Signature {
  agency?: string;
  date?: Opening['date'];
  kind?: SignatureKind;
}

/** "AP", "Marketwired - Jan 5, 2015", "AFP, 21 jan 2019", "Aug. 13"; null where the bracket signs nothing. */
function readSignature(inside: string, signers: Signers): Signature | null {
  const agency = inside
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^©\s?(?:\d{4}\s)?/, '');
  if (signers.isKnown(agency)) return { agency, kind: 'known' };
  // "AFP, 21 jan 2019", "pte/03.05.2021/10:30"
  const [, first = '', rest = ''] =
    /^(.+?)(?:\s+[-–—]{1,2}|,)\s+(.*)$/.exec(agency) ??
    /^(\p{L}+)\/(\d{2}\.\d{2}\.\d{4})(?:\/[\d:.]+)?$/u.exec(agency) ??
    [];
  const split = first && signatureKind(first, signers);
  if (split) {
    const date = readDate(words(rest));
    if (date) return { agency: first, date, kind: split };
  }
  const kind = signatureKind(agency, signers);
  if (kind) return { agency, kind };
  const date = /\d/.test(agency) ? readDate(words(agency)) : null;
  return date?.month && date.day ? { date } : null;
}

/** A date behind the bracket belongs to the line where something closes it, or where it says the year. */
function dateBehind(
  head: string,
  from: number,
  close: Close,
): { date: Opening['date']; close: Close } | null {
  const dated = close.closed ? null : dateAtStart(head.slice(from, from + 60));
  const after = dated && closeAt(head, from + dated.end);
  return after && (after.closed || dated.date.year) ? { date: dated.date, close: after } : null;
}

/** The line whose signature stands in the bracket from `open` to `from`. */
function around(
  head: string,
  open: number,
  from: number,
  signature: Signature,
  signers: Signers,
): Candidate | null {
  const before = head.slice(0, open);
  const person = signature.kind === 'known' ? personAndPlace(before) : null;
  const text = person ? person.place : before;
  const opening = readOpening(text, signature.kind === 'known');
  if (!opening || (signature.agency === undefined && opening.date)) return null;
  const close = closeAt(head, from);
  const date = opening.date ?? signature.date;
  const later = date ? null : dateBehind(head, from, close);
  const whole = (later?.date ?? date) ? withDate(opening, later?.date ?? date ?? {}) : opening;
  const { end, kind: closer } = later?.close ?? close;
  const agency = signature.agency;
  const read = result(whole, end, agency && signatureOf(agency));
  if (person) read.correspondents = [{ name: person.name }];
  const doubtful = agency && opening.places.length > 0 && !opening.known && !opening.qualified;
  return {
    read,
    opening: whole,
    closer,
    text,
    ...(signature.kind && { signature: signature.kind }),
    ...(person && { bylined: true }),
    ...(doubtful &&
      (isAcronymOf(agency, before.trim()) || signers.isKnown(before.trim().replace(/^The /, ''))) && {
        acronym: true,
      }),
  };
}

/** "LIMA, Jan 21 (Reuters) -", "PRINCETON, N.J.--(BUSINESS WIRE)--", "Washington (AFP) Jan 05, 2020 -". */
export const bracketed: WireForm = (head, signers) => {
  const found: Candidate[] = [];
  let from = 0;
  for (let group = 0; group < 4; group += 1) {
    const open = head.indexOf('(', from);
    if (open <= 0 || open > LONGEST_OPENING) break;
    const shut = head.indexOf(')', open);
    if (shut < 0 || shut > open + 60) break;
    from = shut + 1;
    const signature = readSignature(head.slice(open + 1, shut), signers);
    const candidate = signature && around(head, open, from, signature, signers);
    if (candidate) found.push(candidate);
    // "GETAFE (Madrid), 5 oct (EFE).-": the first bracket may say where the city is.
    if (signature?.kind === 'known') break;
  }
  return found;
};
