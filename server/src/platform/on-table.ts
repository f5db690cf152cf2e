import type { Core } from '@strapi/strapi';

type TableQuery = ReturnType<Core.Strapi['db']['getConnection']>;

/**
 * A small query of the plugin's own on a table, in the transaction at hand where there is one. It costs a
 * fraction of one through Strapi's query builder; in return names are those of columns, and values are as the
 * driver gives them, which differs between databases for moments, JSON and booleans.
 *
 * @param build finishes the query, e.g. `(rows) => rows.select('id').where({ slug })`
 */
export const onTable = async <Result>(
  strapi: Core.Strapi,
  table: string,
  build: (rows: TableQuery) => PromiseLike<Result> & Pick<TableQuery, 'transacting'>,
): Promise<Result> => {
  const query = build(strapi.db.getConnection(table));
  if (strapi.db.inTransaction()) query.transacting((await strapi.db.transaction()).get());
  return query;
};

interface Client {
  acquireRawConnection(): Promise<object>;
  destroyRawConnection(connection: object): Promise<void>;
}

/**
 * The same outside of any transaction, on a connection that is opened for it: who holds one of the pool's and
 * waits for another may wait for ever. For what is asked rarely.
 */
export const onTableOutside = async <Result>(
  strapi: Core.Strapi,
  table: string,
  build: (rows: TableQuery) => PromiseLike<Result> & Pick<TableQuery, 'connection'>,
): Promise<Result> => {
  const client: Client = strapi.db.connection.client;
  const connection = await client.acquireRawConnection();
  const query = build(strapi.db.getConnection(table));
  query.connection(connection);
  try {
    return await query;
  } finally {
    await client.destroyRawConnection(connection);
  }
};
