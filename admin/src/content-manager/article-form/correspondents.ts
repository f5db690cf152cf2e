import type { StartingCorrespondent } from '../../../../domain/api/own-start';
import { isObject, type Json } from '../../../../domain/shape/json';
import { orderAfter } from '../../../../domain/shape/relation-order';
import type { RelatedEntry } from '../../api/relations';

/** The attribute of an article that its by-line is written from. */
export const CORRESPONDENTS = 'correspondents';

/** Marks the entry that an article starts with; the Content Manager sends the server `apiData` alone. */
const START = 'isNewsroomStart';

/** Keys before "a0", the one that the Content Manager gives the first entry which is chosen; 26 will do. */
const keyOf = (at: number, count: number): string => `Z${String.fromCharCode(123 - count + at)}`;

/** Correspondents as the Content Manager's input shows entries that were just chosen. */
export const startEntries = (people: readonly StartingCorrespondent[]): Json[] =>
  people.map(({ id, documentId, locale, name }, at) => ({
    ...{ id, documentId, locale, name, label: name, __temp_key__: keyOf(at, people.length), [START]: true },
    apiData: { id, documentId, locale },
  }));

export const isStart = (entry: Json): boolean => entry[START] === true;

/** What was chosen in a form and is not saved yet. */
export const chosenIn = (relation: unknown): Json[] =>
  isObject(relation) && Array.isArray(relation.connect) ? relation.connect.filter(isObject) : [];

/** An entry of a change as the server is sent it. */
const sent = ({ apiData, ...entry }: Json): Json => (isObject(apiData) ? apiData : entry);

const allSent = (entries: unknown): Json[] =>
  Array.isArray(entries) ? entries.filter(isObject).map(sent) : [];

/**
 * The names of an article's correspondents, in the order in which a save would put them.
 *
 * @param stored those that it has by now
 * @param relation the change that its form holds
 * @returns nothing where one of them has none that is known here
 */
export const namesAfter = (stored: readonly RelatedEntry[], relation: unknown): string[] | undefined => {
  const change = isObject(relation) ? relation : {};
  const connect = allSent(change.connect);
  const known = [...chosenIn(relation).map((entry) => ({ ...sent(entry), name: entry.name })), ...stored] as {
    id?: unknown;
    documentId?: unknown;
    name?: unknown;
  }[];
  const after = orderAfter(stored, { connect, disconnect: allSent(change.disconnect) });
  const names = after.map(
    (ref) =>
      known.find(({ id, documentId }) =>
        ref.documentId === undefined ? id === ref.id : documentId === ref.documentId,
      )?.name,
  );
  return names.every((name) => typeof name === 'string') ? names : undefined;
};
