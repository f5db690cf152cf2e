/** Makes something when it is first asked for, and once: tables cost nothing where nobody reads by them. */
export const lazily = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};
