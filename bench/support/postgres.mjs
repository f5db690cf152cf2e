import pg from 'pg';

const connection = {
  host: process.env.DATABASE_HOST ?? '127.0.0.1',
  port: Number(process.env.DATABASE_PORT ?? 5432),
  user: process.env.DATABASE_USERNAME ?? 'postgres',
  password: process.env.DATABASE_PASSWORD ?? '',
  database: 'postgres',
  connectionTimeoutMillis: 2000,
};

const ask = async (sql) => {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
};

/** An empty PostgreSQL database for a bench project, or nothing where no server answers. */
export const createDatabase = async () => {
  const name = `newsroom_bench_${process.pid}`;
  try {
    await ask(`create database ${name}`);
  } catch {
    return undefined;
  }
  return {
    env: { DATABASE_CLIENT: 'postgres', DATABASE_NAME: name },
    remove: () => ask(`drop database ${name} with (force)`),
  };
};
