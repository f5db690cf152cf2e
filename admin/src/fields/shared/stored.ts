import { isObject, type Json } from '../../../../domain/shape/json';

/** What a stored value holds, and whether some of it could not be read. */
export interface Reading<Value> {
  value: Value | null;
  malformed: boolean;
}

export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

export const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

export const listOf = <Item>(value: unknown, read: (item: unknown) => Item | undefined): Item[] =>
  Array.isArray(value) ? value.map(read).filter((item) => item !== undefined) : [];

/** The object without the keys that have nothing. */
export const present = <Value extends object>(value: Value): Value =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Value;

const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

const hasLost = (stored: unknown, read: unknown): boolean => {
  if (isNothing(stored)) return false;
  if (Array.isArray(stored)) {
    return (
      !Array.isArray(read) ||
      read.length !== stored.length ||
      stored.some((item, at) => hasLost(item, read[at]))
    );
  }
  if (isObject(stored))
    return !isObject(read) || Object.keys(stored).some((key) => hasLost(stored[key], read[key]));
  return stored !== read;
};

/** JSON fields may come as the text of their JSON, or as a printed line. */
const fromText = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
};

interface Reader<Value> {
  fromObject: (stored: Json) => Value | null;
  fromLine: (line: string) => Value | null;
}

/** Reads whatever is stored under a field; never throws. */
export const readStored = <Value>(
  stored: unknown,
  { fromObject, fromLine }: Reader<Value>,
): Reading<Value> => {
  const json = typeof stored === 'string' ? fromText(stored) : stored;
  if (isNothing(json)) return { value: null, malformed: false };
  if (typeof json === 'string') {
    const value = fromLine(json);
    return { value, malformed: value === null };
  }
  const value = isObject(json) ? fromObject(json) : null;
  return { value, malformed: hasLost(json, value) };
};
