/** What drivers say of an error. */
interface Details {
  name?: unknown;
  message?: unknown;
  code?: unknown;
  errno?: unknown;
}

const detailsOf = (error: unknown): Details => (typeof error === 'object' && error !== null ? error : {});

/**
 * PostgreSQL's lock_not_available, deadlock_detected and serialization_failure; MariaDB's and MySQL's of the
 * kind, and MariaDB's "record has changed since last read".
 */
const LOCKED: readonly unknown[] = ['55P03', '40P01', '40001', 1205, 1213, 3572, 1020];

/** Somebody holds what was to be changed: it passes. */
export const isLocked = (error: unknown): boolean => {
  const { code, errno } = detailsOf(error);
  return (
    LOCKED.includes(code) ||
    LOCKED.includes(errno) ||
    (typeof code === 'string' && /^SQLITE_(?:BUSY|LOCKED)/.test(code))
  );
};

/** PostgreSQL that is shut down, starts or ends a connection; MariaDB's and MySQL's of the kind; sockets. */
const LOST: readonly unknown[] = [
  ...['57P01', '57P02', '57P03', 1053, 1317, 1927],
  ...['PROTOCOL_CONNECTION_LOST', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT'],
];

/** Drivers that are asked once more on a connection which they know is gone, and Knex's pool. */
const LOST_MESSAGES =
  /connection terminated|connection error and is not queryable|connection is in closed state|connection lost|timeout acquiring a connection/i;

/** The connection to the database is gone: there will be another. */
export const isLostConnection = (error: unknown): boolean => {
  const { name, message, code, errno } = detailsOf(error);
  return (
    name === 'KnexTimeoutError' ||
    LOST.includes(code) ||
    LOST.includes(errno) ||
    (typeof code === 'string' && /^08\d{3}$/.test(code)) ||
    (typeof message === 'string' && LOST_MESSAGES.test(message))
  );
};
