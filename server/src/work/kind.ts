import type { Core } from '@strapi/strapi';
import type { Failure } from '../../../domain/failure';
import type { Transaction } from '../platform/transaction';

/** Work that a server is at. */
export interface Work<Payload = unknown, Cursor extends object = object> {
  id: number;
  kind: string;
  key: string;
  payload: Payload;
  /** Where the last step that was done left off; null before the first. */
  cursor: Cursor | null;
  progress: object | null;
  /** Attempts that came to nothing since then. */
  attempts: number;
  mostAttempts: number;
  token: string;
}

/** What comes after a step; `progress` and `result` are for those who ask. */
export type Move<Cursor extends object = object> =
  | { next: 'more'; cursor: Cursor | null; progress?: object }
  | { next: 'done'; progress?: object; result?: object }
  /** Done for now, and due again from the beginning, so many milliseconds from now. */
  | { next: 'again'; after: number; result?: object };

/** The half of a step that the database keeps: all of it or nothing, together with the move. */
export type Effects<Cursor extends object = object> = (
  trx: Transaction,
) => Promise<Move<Cursor>> | Move<Cursor>;

/** What it is like to be done again. */
export interface Circumstances {
  /** How often this step gave way to somebody who holds its rows: take fewer of them. */
  gaveWay: number;
}

/** A kind of work. Its steps are small: the end of a server waits for the one at hand. */
export interface WorkKind<Payload = unknown, Cursor extends object = object> {
  kind: string;
  /** What it is, as the log calls it, e.g. `job 5 of copyright stamps`. */
  nameOf(work: Work<Payload, Cursor>): string;
  /**
   * Prepares the next step, outside any transaction, and gives its effects. They go in a transaction that
   * first proves that the work is still this server's. A server may end, or lose the work, in between: what
   * was done outside the database by then is done again, and must be harmless twice.
   */
  step(
    strapi: Core.Strapi,
    work: Work<Payload, Cursor>,
    circumstances: Circumstances,
  ): Promise<Effects<Cursor>>;
  /** Keeps for those who wait that the last attempt came to nothing; in the transaction that ends the work. */
  failed?(strapi: Core.Strapi, work: Work<Payload, Cursor>, failure: Failure): Promise<void>;
}
