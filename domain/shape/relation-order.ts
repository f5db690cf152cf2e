import { isObject } from './json';

/** A relation's target as any API names it. */
export interface Ref {
  id?: number;
  documentId?: string;
}

interface Connect extends Ref {
  position?: { before?: unknown; after?: unknown; start?: boolean; end?: boolean };
}

const isNumeric = (value: unknown): boolean =>
  typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value));

const refOf = (value: unknown): Connect | undefined => {
  if (typeof value === 'object' && value !== null) {
    const { id, documentId, position } = value as {
      id?: unknown;
      documentId?: unknown;
      position?: Connect['position'];
    };
    if (typeof documentId === 'string') return { documentId, position };
    if (isNumeric(id)) return { id: Number(id), position };
    return typeof id === 'string' ? { documentId: id, position } : undefined;
  }
  if (isNumeric(value)) return { id: Number(value) };
  return typeof value === 'string' ? { documentId: value } : undefined;
};

const refsOf = (value: unknown): Connect[] =>
  (Array.isArray(value) ? value : [value]).map(refOf).filter((ref) => ref !== undefined);

const same = (a: Ref, b: Ref): boolean =>
  (a.id !== undefined && a.id === b.id) || (a.documentId !== undefined && a.documentId === b.documentId);

const place = (list: readonly Ref[], { position }: Connect): number => {
  const beside = position?.before ?? position?.after;
  const ref = beside === undefined || beside === null ? undefined : refOf(beside);
  const at = ref ? list.findIndex((item) => same(item, ref)) : -1;
  if (at >= 0) return position?.before !== undefined && position.before !== null ? at : at + 1;
  return position?.start ? 0 : list.length;
};

/** Whether a change of a relation leaves nothing of what was there. */
export const replacesAll = (change: unknown): boolean =>
  !isObject(change) || (change.set !== undefined && change.set !== null);

/**
 * The targets of a relation after a write, in order: a list or `set` replaces, `disconnect` removes,
 * `connect` adds or moves to its `position` (the end where none is given), as the document service does.
 */
export const orderAfter = (current: readonly Ref[], change: unknown): Ref[] => {
  if (change === null) return [];
  const isChange = typeof change === 'object' && !Array.isArray(change);
  const { set, connect, disconnect } = (isChange ? change : { set: change }) as Record<string, unknown>;
  if (set !== undefined && set !== null) return refsOf(set);
  if (set === null) return [];
  let list: Ref[] = [...current];
  for (const gone of refsOf(disconnect ?? [])) list = list.filter((item) => !same(item, gone));
  for (const added of refsOf(connect ?? [])) {
    const known = list.find((item) => same(item, added)) ?? added;
    list = list.filter((item) => !same(item, added));
    list.splice(place(list, added), 0, known);
  }
  return list;
};
