import { type Rule } from '../reading';

const small = (text: string): number => text.replace(/[^\p{Ll}]/gu, '').length;

const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** First come first kept, in the spelling that shouts least. */
const unique = (all: readonly string[], keyOf: (name: string) => string): string[] => {
  const kept = new Map<string, string>();
  for (const name of all) {
    const before = kept.get(keyOf(name));
    const shouts = before !== undefined && fold(before) === fold(name) && small(name) > small(before);
    if (before === undefined || shouts) kept.set(keyOf(name), name);
  }
  return [...kept.values()];
};

/** A credit printed twice names everybody once; who distributes it is not its source as well. */
export const once: Rule = (reading, book) => {
  const viaKey = reading.via === undefined ? null : book.keyOf(reading.via);
  const sources = unique(
    reading.sources.filter((name) => book.keyOf(name) !== viaKey),
    (name) => book.keyOf(name),
  );
  const creators = unique(reading.creators, fold).filter(
    (name) => !sources.some((source) => fold(source) === fold(name)),
  );
  return { ...reading, creators, sources };
};
