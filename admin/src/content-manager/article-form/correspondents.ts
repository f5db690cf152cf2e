import type { NamedCorrespondent } from '../../../../domain/api/named';
import { isObject, type Json } from '../../../../domain/shape/json';
import { orderAfter } from '../../../../domain/shape/relation-order';
import type { RelatedEntry } from '../../api/relations';

/** The attribute of an article that its by-line is written from. */
export const CORRESPONDENTS = 'correspondents';

/** Marks the entry that an article starts with; the Content Manager sends the server `apiData` alone. */
const START = 'isNewsroomStart';

/** Keys before "a0", the one that the Content Manager gives the first entry which is chosen; 26 will do. */
const startKey = (at: number, count: number): string => `Z${String.fromCharCode(123 - count + at)}`;

/** A correspondent as the Content Manager's input shows an entry that was just chosen. */
const chosenEntry = ({ id, documentId, locale, name }: NamedCorrespondent, key: string): Json => ({
  ...{ id, documentId, locale, name, label: name, __temp_key__: key },
  apiData: { id, documentId, locale },
});

export const startEntries = (people: readonly NamedCorrespondent[]): Json[] =>
  people.map((person, at) => ({ ...chosenEntry(person, startKey(at, people.length)), [START]: true }));

export const isStart = (entry: Json): boolean => entry[START] === true;

/** What was chosen in a form and is not saved yet. */
export const chosenIn = (relation: unknown): Json[] =>
  isObject(relation) && Array.isArray(relation.connect) ? relation.connect.filter(isObject) : [];

/** An entry of a change as the server is sent it. */
const sent = ({ apiData, ...entry }: Json): Json => (isObject(apiData) ? apiData : entry);

const allSent = (entries: unknown): Json[] =>
  Array.isArray(entries) ? entries.filter(isObject).map(sent) : [];

/** What was chosen, with one more behind it: the Content Manager sorts by keys, and "a0V" stands behind "a0". */
export const withChosen = (chosen: readonly Json[], person: NamedCorrespondent): Json[] => {
  const last = chosen
    .map(({ __temp_key__: key }) => String(key))
    .sort()
    .at(-1);
  return [...chosen, chosenEntry(person, last === undefined ? 'a0' : `${last}V`)];
};

/** Who stands in an article's form. */
export interface FormCorrespondent {
  documentId?: unknown;
  name: string;
}

/**
 * An article's correspondents, in the order in which a save would put them.
 *
 * @param stored those that it has by now
 * @param relation the change that its form holds
 * @returns nothing where one of them has no name that is known here
 */
export const peopleAfter = (
  stored: readonly RelatedEntry[],
  relation: unknown,
): FormCorrespondent[] | undefined => {
  const change = isObject(relation) ? relation : {};
  const connect = allSent(change.connect);
  const known = [...chosenIn(relation).map((entry) => ({ ...sent(entry), name: entry.name })), ...stored] as {
    id?: unknown;
    documentId?: unknown;
    name?: unknown;
  }[];
  const people = orderAfter(stored, { connect, disconnect: allSent(change.disconnect) }).flatMap((ref) => {
    const person = known.find(({ id, documentId }) =>
      ref.documentId === undefined ? id === ref.id : documentId === ref.documentId,
    );
    const name = person?.name;
    return typeof name === 'string' ? [{ documentId: person?.documentId, name }] : [undefined];
  });
  return people.every((person) => person !== undefined) ? people : undefined;
};
