const MOST = 4000;
const LONGEST = 40;

/**
 * A pure look-up of short names that remembers its answers: wires use the same few names all day. Bounded, so
 * that no input makes it grow; answers are shared, never to be changed.
 */
export function remember<T>(lookUp: (name: string) => T): (name: string) => T {
  const answers = new Map<string, T>();
  return (name) => {
    const known = answers.get(name);
    if (known !== undefined || name.length > LONGEST) return known ?? lookUp(name);
    if (answers.has(name)) return known as T;
    if (answers.size >= MOST) answers.clear();
    const answer = lookUp(name);
    answers.set(name, answer);
    return answer;
  };
}
