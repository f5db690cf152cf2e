import { foldWords } from './fold';

/**
 * Of names those that fit what is typed, each once: that start with it, then that only contain it, both in
 * the order in which they were given. What is typed may be nothing: then all of them fit.
 */
export const matching = (names: Iterable<string>, typed: string, most: number): string[] => {
  const wanted = foldWords(typed);
  const known = new Map<string, string>();
  for (const name of names) {
    const words = foldWords(name);
    if (words.includes(wanted) && !known.has(words)) known.set(words, name);
  }
  const all = [...known];
  const starting = all.filter(([words]) => words.startsWith(wanted));
  const containing = all.filter(([words]) => !words.startsWith(wanted));
  return [...starting, ...containing].slice(0, most).map(([, name]) => name);
};
