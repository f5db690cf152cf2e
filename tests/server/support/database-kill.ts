import type { Core } from '@strapi/strapi';

interface Answer {
  rows?: { id: number }[];
}

/** Ends a connection from the database's side, as an administrator or its restart does; SQLite has none. */
export const killConnection = async (
  strapi: Core.Strapi,
  query: { raw(sql: string): PromiseLike<unknown> },
): Promise<void> => {
  if (strapi.db.dialect.client === 'postgres') {
    const { rows } = (await query.raw('select pg_backend_pid() as id')) as Answer;
    await strapi.db.connection.raw('select pg_terminate_backend(?)', [rows?.[0]?.id ?? 0]);
  } else {
    const [rows] = (await query.raw('select connection_id() as id')) as { id: number }[][];
    await strapi.db.connection.raw(`kill ${Number(rows?.[0]?.id)}`);
  }
};

/** Ends every connection of the server's, idle ones too, as a restart of the database does. */
export const killAllConnections = async (strapi: Core.Strapi): Promise<void> => {
  const { connection } = strapi.db;
  if (strapi.db.dialect.client === 'postgres') {
    const others = 'datname = current_database() and pid <> pg_backend_pid()';
    await connection.raw(`select pg_terminate_backend(pid) from pg_stat_activity where ${others}`);
    return;
  }
  const others = 'db = database() and id <> connection_id()';
  const [rows] = (await connection.raw(`select id from information_schema.processlist where ${others}`)) as {
    id: number;
  }[][];
  // One that has ended by itself meanwhile is no longer there to be ended.
  for (const { id } of rows ?? []) await connection.raw(`kill ${Number(id)}`).catch(() => undefined);
};
