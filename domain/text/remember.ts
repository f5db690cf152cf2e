const MOST = 4000;
const LONGEST = 40;
/** Stands for an answer that is undefined: one look at the map says all. */
const NOTHING = Symbol('nothing');

/** A string of its own: an engine may keep a whole story alive for a name that was cut out of it. */
const copyOf = (name: string): string => name.split('').join('');

/**
 * A pure look-up of short names that remembers its answers: wires use the same few names all day. Bounded, so
 * that no input makes it grow; answers are shared, never to be changed.
 */
export function remember<T>(lookUp: (name: string) => T): (name: string) => T {
  const answers = new Map<string, T | typeof NOTHING>();
  return (name) => {
    if (name.length > LONGEST) return lookUp(name);
    const known = answers.get(name);
    if (known !== undefined) return known === NOTHING ? (undefined as T) : (known as T);
    if (answers.size >= MOST) answers.clear();
    const own = copyOf(name);
    const answer = lookUp(own);
    answers.set(own, answer === undefined ? NOTHING : answer);
    return answer;
  };
}
