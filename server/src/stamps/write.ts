import { PRINTED, type Stamp } from '../../../domain/stamps';
import type { Transaction } from '../platform/transaction';
import type { StampedType } from './types';

/** Rows that get one stamp. */
export interface StampWrite {
  ids: number[];
  stamp: Stamp;
}

/** What one statement may name; more than that, and databases spend their time on reading it. */
const MOST_IDS = 2000;

/**
 * Writes stamps with one statement for each that differs from the others; the moment of first publication
 * and `updatedAt` stay.
 */
export const writeStamps = async (
  trx: Transaction,
  { table, column }: StampedType,
  writes: readonly StampWrite[],
): Promise<void> => {
  const groups = new Map<string, { columns: Record<string, unknown>; ids: number[] }>();
  for (const { ids, stamp } of writes) {
    const columns = Object.fromEntries(PRINTED.map((name) => [column(name), stamp[name] ?? null]));
    const key = JSON.stringify(columns);
    const group = groups.get(key) ?? { columns, ids: [] };
    group.ids.push(...ids);
    groups.set(key, group);
  }
  for (const { columns, ids } of groups.values())
    for (let from = 0; from < ids.length; from += MOST_IDS)
      await trx(table)
        .whereIn('id', ids.slice(from, from + MOST_IDS))
        .update(columns);
};
