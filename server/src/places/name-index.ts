import { otherKeys, readNames, type CityNames } from '../../../domain/places';
import { foldWords } from '../../../domain/text';
import type { CityRows } from './read-cities';

/** A name that answers to what was asked. */
export interface Hit {
  /** Row of the city in the list. */
  row: number;
  /** In place of the city's own name, where an editor prints this one. */
  printed?: string;
  /** Whether all of the name was asked for. */
  whole: boolean;
  /** Whether the name starts with what was asked; if not, a later word of it does. */
  atStart: boolean;
}

export interface NameIndex {
  /** What newsrooms print in English, by row. */
  nameOf(row: number): string;
  /** Rows of the cities that have a name of this key, the largest first. */
  named(key: string): number[];
  /** Every name with a word that starts so, those of larger cities first, until `visit` returns false. */
  starting(key: string, visit: (hit: Hit) => boolean): void;
}

/** A name starts in one of the first 256 characters of its key. */
const POSITIONS = 256;

const NONE = -1;

const LARGEST = 2 ** 32;
const ROWS = 2 ** 20;

/** Rows, those of larger cities first; numbers sort many times faster than by a comparison of ours. */
const bySize = ({ population }: CityRows): number[] =>
  Array.from(
    Float64Array.from(population, (people, row) => (LARGEST - people) * ROWS + row).sort(),
    (packed) => packed % ROWS,
  );

/** Other names by the row that they belong to: of namesakes in a country, the largest. */
const namesByRow = (rows: CityRows, order: readonly number[]): Map<number, CityNames> => {
  const wanted = new Map<string, CityNames[]>();
  for (const names of readNames()) wanted.set(names.listed, [...(wanted.get(names.listed) ?? []), names]);
  const found = new Map<number, CityNames>();
  for (const row of order) {
    const namesakes = wanted.get(rows.name[row] ?? '');
    const at = namesakes?.findIndex(({ country }) => country === rows.country[row]) ?? -1;
    const [names] = at < 0 ? [] : (namesakes?.splice(at, 1) ?? []);
    if (names) found.set(row, names);
  }
  return found;
};

/** "Goyang-si", "Nara-shi", "Cebu City": newsrooms print them without. */
const SUFFIX = /(?:-(?:si|shi|gun)| City)$/;

/** The names by which a city is found and shown under its own name. */
const namesOf = (listed: string, names: CityNames | undefined): string[] => {
  const all = [names?.preferred ?? listed];
  if (names) all.push(...names.found);
  if (names && !names.printed.includes(listed)) all.push(listed);
  if (SUFFIX.test(listed)) all.push(listed.replace(SUFFIX, ''));
  return all;
};

/** The first two letters of a word, as one number. */
const headAt = (key: string, at: number): number =>
  key.charCodeAt(at) * 65_536 + (at + 1 < key.length ? key.charCodeAt(at + 1) : 0);

/**
 * An index of all names by the first two letters of each of their words. A list of names is in the order of
 * their cities' sizes, so that the first that fit are the ones to show.
 */
export const indexNames = (rows: CityRows): NameIndex => {
  const keys: string[] = [];
  const rowOf: number[] = [];
  const printed = new Map<number, string>();
  const lists = new Map<number, number[]>();
  /** The last name of a key, and for each name the one before it of the same key. */
  const lastOf = new Map<string, number>();
  const before: number[] = [];

  const add = (row: number, key: string, text?: string): void => {
    const last = keys.length - 1;
    // Spellings of one name may come to one key.
    if (!key || (text === undefined && rowOf[last] === row && keys[last] === key)) return;
    const name = keys.push(key) - 1;
    rowOf.push(row);
    before.push(lastOf.get(key) ?? NONE);
    lastOf.set(key, name);
    if (text !== undefined) printed.set(name, text);
    for (let at = 0, gap = 0; gap >= 0 && at < POSITIONS; at = gap + 1) {
      const head = headAt(key, at);
      const list = lists.get(head);
      if (list) list.push(name * POSITIONS + at);
      else lists.set(head, [name * POSITIONS + at]);
      gap = key.indexOf(' ', at);
    }
  };

  const order = bySize(rows);
  const others = namesByRow(rows, order);
  for (const row of order) {
    const listed = rows.name[row] ?? '';
    const names = others.get(row);
    for (const name of namesOf(listed, names)) {
      add(row, foldWords(name));
      for (const key of otherKeys(name)) add(row, key);
    }
    for (const name of names?.printed ?? [])
      for (const key of [foldWords(name), ...otherKeys(name)]) add(row, key, name);
  }

  const visitList = (list: readonly number[], key: string, visit: (hit: Hit) => boolean): boolean => {
    for (const entry of list) {
      const at = entry % POSITIONS;
      const name = (entry - at) / POSITIONS;
      const full = keys[name] ?? '';
      if (!full.startsWith(key, at)) continue;
      const hit = {
        row: rowOf[name] ?? 0,
        printed: printed.get(name),
        whole: full.length === key.length,
        atStart: at === 0,
      };
      if (!visit(hit)) return false;
    }
    return true;
  };

  return {
    nameOf: (row) => others.get(row)?.preferred ?? rows.name[row] ?? '',
    named(key) {
      const found = new Set<number>();
      for (let name = lastOf.get(key) ?? NONE; name !== NONE; name = before[name] ?? NONE)
        found.add(rowOf[name] ?? 0);
      return [...found].reverse();
    },
    starting(key, visit) {
      if (key.length > 1) visitList(lists.get(headAt(key, 0)) ?? [], key, visit);
      else if (key)
        for (const [head, list] of lists)
          if (Math.floor(head / 65_536) === key.charCodeAt(0)) visitList(list, key, visit);
    },
  };
};
