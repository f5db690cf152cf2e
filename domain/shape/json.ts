export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An empty list, or text that says nothing. */
export const isNothing = (value: unknown): boolean =>
  value === undefined ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'string' && value.trim() === '');

/** Whether lists and objects stand in one another more than `most` times. */
export const isDeeperThan = (value: unknown, most: number): boolean => {
  if (!Array.isArray(value) && !isObject(value)) return false;
  return most === 0 || Object.values(value).some((one) => isDeeperThan(one, most - 1));
};
