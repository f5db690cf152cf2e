import type { Core } from '@strapi/strapi';
import type { Problem } from '../../../../domain';
import type { Stamp, StampedRow, StampPath } from '../../../../domain/stamps';
import type { PublicType } from '../public-types';

/** A row as it is, or will be, in the database; attributes under their own names. */
export type PublicRow = StampedRow & { id?: number; documentId?: string };

/** What becomes of a row for readers. */
export interface Turn {
  type: PublicType;
  /** It appears to them, changes before their eyes, or is taken from them. */
  kind: 'appears' | 'changes' | 'goes';
  /** As it will be, or as it was where it goes. What a step sets of its stamp is written. */
  row: PublicRow;
  /** The other rows of the entry in its locale: the draft of a published one. */
  beside: readonly PublicRow[];
  /** Whether the document service writes it, or a query past it. */
  by: Extract<StampPath, 'publish' | 'import'>;
  /** The stamp that it got by this write, for the history. */
  stamp?: Stamp;
}

/**
 * One step of what happens when rows appear to readers, change or go. All steps check first, and every fault
 * of all of them is told at once. Then each prepares the rows, and acts once they are written, all of it in
 * the transaction that writes them.
 */
export interface PublicationStep {
  check?(strapi: Core.Strapi, turns: readonly Turn[]): Promise<readonly Problem[]>;
  prepare?(strapi: Core.Strapi, turns: readonly Turn[]): Promise<void>;
  act?(strapi: Core.Strapi, turns: readonly Turn[]): Promise<void>;
}

/** What is to be done once rows are written, in the same transaction. */
export type Finish = (result: unknown) => Promise<void>;

/** What may keep a row from readers: why it must, or nothing. */
export type Guard = (strapi: Core.Strapi, turns: readonly Turn[]) => Promise<readonly Problem[]>;
