/** A problem below a field: where, as "date.day" or "places.city", and why, as the server says it. */
export interface Fault {
  path: string;
  message: string;
}

const isPosition = (key: string): boolean => /^\d+$/.test(key);

/**
 * Every problem below a field, in the order of its parts. The server names the path of each, and Strapi's
 * form makes of it an object of objects and lists with holes, its leaves being the messages.
 */
export const faultsOf = (error: unknown, path: string[] = []): Fault[] => {
  if (typeof error === 'string') return error === '' ? [] : [{ path: path.join('.'), message: error }];
  if (typeof error !== 'object' || error === null) return [];
  return Object.entries(error).flatMap(([key, below]) =>
    faultsOf(below, isPosition(key) ? path : [...path, key]),
  );
};
