import { foldName } from '../../text';
import { type Rule } from '../reading';

const small = (text: string): number => text.replace(/[^\p{Ll}]/gu, '').length;

/** "@skyfan" is Skyfan. */
const keyOf = (name: string): string => foldName(name.replace(/^@/, ''));

/** First come first kept, in the spelling that shouts least. */
const unique = (all: readonly string[], sameAs: (name: string) => string): string[] => {
  const kept = new Map<string, string>();
  for (const name of all) {
    const before = kept.get(sameAs(name));
    const shouts = before !== undefined && keyOf(before) === keyOf(name) && small(name) > small(before);
    if (before === undefined || shouts) kept.set(sameAs(name), name);
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
  const creators = unique(reading.creators, keyOf).filter(
    (name) => !sources.some((source) => keyOf(source) === keyOf(name)),
  );
  return { ...reading, creators, sources };
};
