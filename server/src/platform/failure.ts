import { basename } from 'node:path';
import type { Core } from '@strapi/strapi';
import { reasonOf, type Failure } from '../../../domain/failure';
import { logLine } from './log-line';

/** What an upload provider's store answered in place of a file. */
export class StoreAnswer extends Error {
  constructor(
    address: string,
    readonly status: number,
  ) {
    // What stands behind the path may be the signature that opens a private store.
    super(`${address.replace(/[?#].*$/s, '')} answers ${status}`);
  }
}

/** What errors say of themselves, whosever `Error` they are: that of a native module may be another. */
interface Details {
  name?: string;
  message?: string;
  code?: unknown;
  path?: unknown;
  /** MariaDB's and MySQL's; PostgreSQL's. */
  sqlState?: unknown;
  severity?: unknown;
}

const detailsOf = (error: unknown): Details => (typeof error === 'object' && error !== null ? error : {});

/** Knex puts the statement before the reason; Strapi makes some errors anew, which leaves them nothing else. */
const STATEMENT = /^(?:select|insert into|update|delete from|with) .+ - /is;

const isOfDatabase = ({ name, message = '', code, sqlState, severity }: Details): boolean =>
  sqlState !== undefined ||
  severity !== undefined ||
  name === 'KnexTimeoutError' ||
  STATEMENT.test(message) ||
  (typeof code === 'string' && code.startsWith('SQLITE_'));

/** What an editor can be told of an error: never its own words, which are for those who run the server. */
const failureOf = (error: unknown): Failure => {
  if (error instanceof StoreAnswer) return { code: 'store', name: String(error.status) };
  const details = detailsOf(error);
  if (isOfDatabase(details)) return { code: 'database' };
  if (typeof details.path !== 'string') return { code: 'unexpected' };
  return { code: details.code === 'ENOENT' ? 'missing' : 'file', name: basename(details.path) };
};

/**
 * Logs what went wrong in the background, and gives what editors are told of it.
 *
 * @param what what came to nothing, as the log says it
 */
export const logFailure = (strapi: Core.Strapi, what: string, error: unknown): Failure => {
  strapi.log.error(logLine(`newsroom: ${what}: ${reasonOf(error)}`));
  return failureOf(error);
};
