/** What an editor is told of work in the background that came to nothing; `{name}` is what it failed by. */
const SENTENCES = {
  database: 'The database could not do it; the server’s log says why',
  missing: 'The file {name} is missing',
  file: 'The file {name} could not be read or written; the server’s log says why',
  store: 'The store of files answers {name}',
  stopped: 'The server stopped before all was done; start again',
  format: 'The format {name} takes no credit in its files',
  unexpected: 'Something went wrong that was not foreseen; the server’s log says what',
} as const;

export type FailureCode = keyof typeof SENTENCES;

export interface Failure {
  code: FailureCode;
  /** A file's name, a format's, or the status of an answer. */
  name?: string;
}

/** In plain English; the admin says it in its user's language. */
export const failureSentence = ({ code, name = '' }: Failure): string =>
  SENTENCES[code].replace('{name}', () => name);

/** A failure by its code as it is stored; versions before kept the error's own words, which are for no editor. */
export const failureOfCode = (stored: string): Failure => ({
  code: Object.hasOwn(SENTENCES, stored) ? (stored as FailureCode) : 'unexpected',
});

/** An error's own words, whosever `Error` it is: a native module's may be of another realm. */
export const reasonOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
