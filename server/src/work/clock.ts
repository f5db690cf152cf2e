import type { Core } from '@strapi/strapi';

type Client = 'sqlite' | 'postgres' | 'mysql';

/** The moment of the statement in milliseconds since 1970, in UTC whatever the connection's time zone is. */
const NOW: Readonly<Record<Client, string>> = {
  sqlite: `cast(round((julianday('now') - 2440587.5) * 86400000) as integer)`,
  postgres: '(extract(epoch from clock_timestamp()) * 1000)::bigint',
  mysql: `(timestampdiff(microsecond, '1970-01-01', utc_timestamp(6)) div 1000)`,
};

/**
 * SQL of the database's own now: the clocks of servers differ, and this is the one that all of them share.
 *
 * @param later milliseconds
 */
export const databaseNow = ({ db }: Core.Strapi, later = 0) =>
  db.connection.raw(`(${NOW[db.dialect.client as Client]} + ?)`, [Math.round(later)]);
