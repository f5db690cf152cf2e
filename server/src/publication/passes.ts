import { randomUUID } from 'node:crypto';
import type { Stamp } from '../../../domain/stamps';
import type { StoredRow } from './rows-read';

/**
 * What a write of the document service hands to the rows that it writes. It goes with the data themselves: a
 * hook that writes rows of its own in the middle of it has no pass, and is judged by what it writes.
 */
export interface Pass {
  uid: string;
  /** Nothing while a new document has none. */
  documentId?: string;
  /** The stamp that came with the copy, of a row in this locale. */
  supplied(locale: string | null | undefined): Stamp | undefined;
}

/** A pass, and the drafts that have been made with it. */
export type OpenPass = Pass & { made: StoredRow[] };

/** Goes in the place of a rule's key, which no caller may write. */
const PREFIX = 'pass ';

const open = new Map<string, OpenPass>();

/** Runs a write with a pass; `use` gets what stands for it in the data. */
export const withPass = async <T>(pass: Pass, use: (token: string) => Promise<T>): Promise<T> => {
  const token = PREFIX + randomUUID();
  open.set(token, { ...pass, made: [] });
  try {
    return await use(token);
  } finally {
    open.delete(token);
  }
};

/** The pass that comes with a row's data. */
export const passOf = (uid: string, data: { copyrightRule?: unknown }): OpenPass | undefined => {
  const { copyrightRule: token } = data;
  const pass = typeof token === 'string' && token.startsWith(PREFIX) ? open.get(token) : undefined;
  return pass?.uid === uid ? pass : undefined;
};

/** The write of the document service that a document is in now. */
export const passFor = (uid: string, documentId: string | undefined): OpenPass | undefined =>
  documentId === undefined
    ? undefined
    : [...open.values()].find((pass) => pass.uid === uid && pass.documentId === documentId);
