export type Path = (string | number)[];

/** One fault of a piece of JSON: where it is, below the value at hand, and what is wrong, in plain words. */
export interface Problem {
  path: Path;
  message: string;
}

export const problem = (path: Path, message: string): Problem[] => [{ path, message }];

/** "places.0.city" reads better without the figure. */
export const named = (path: Path): string => path.filter((part) => typeof part === 'string').join('.');
