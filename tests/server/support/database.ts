import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mysql from 'mysql2/promise';
import { Client } from 'pg';

export interface TestDatabase {
  client: 'sqlite' | 'postgres' | 'mysql';
  /** For the host's `config/database.js`. */
  env: Record<string, string>;
  remove(): Promise<void>;
}

const nameOf = (): string =>
  `newsroom_${process.pid}_${Date.now().toString(36)}_${Math.floor(Math.random() * 1e6)}`;

const sqlite = (): TestDatabase => {
  const folder = mkdtempSync(join(tmpdir(), 'newsroom-'));
  return {
    client: 'sqlite',
    env: { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: join(folder, 'data.db') },
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
};

const server = {
  host: process.env.DATABASE_HOST ?? '127.0.0.1',
  password: process.env.DATABASE_PASSWORD ?? '',
};

const postgres = async (): Promise<TestDatabase> => {
  const name = nameOf();
  const ask = async (sql: string) => {
    const client = new Client({
      ...server,
      port: Number(process.env.DATABASE_PORT ?? 5432),
      user: process.env.DATABASE_USERNAME ?? 'postgres',
      database: 'postgres',
    });
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  await ask(`create database ${name}`);
  return {
    client: 'postgres',
    env: { DATABASE_CLIENT: 'postgres', DATABASE_NAME: name },
    remove: () => ask(`drop database ${name} with (force)`),
  };
};

const mariadb = async (): Promise<TestDatabase> => {
  const name = nameOf();
  const ask = async (sql: string) => {
    const connection = await mysql.createConnection({
      ...server,
      port: Number(process.env.DATABASE_PORT ?? 3306),
      user: process.env.DATABASE_USERNAME ?? 'root',
    });
    await connection.query(sql);
    await connection.end();
  };
  await ask(`create database ${name} character set utf8mb4`);
  return {
    client: 'mysql',
    env: { DATABASE_CLIENT: 'mysql', DATABASE_NAME: name },
    remove: () => ask(`drop database ${name}`),
  };
};

/** An empty database of the kind that `TEST_DATABASE` names: sqlite (default), postgres or mariadb. */
export const createDatabase = async (): Promise<TestDatabase> => {
  const kind = process.env.TEST_DATABASE ?? 'sqlite';
  if (kind === 'postgres') return postgres();
  if (kind === 'mariadb') return mariadb();
  if (kind === 'sqlite') return sqlite();
  throw new Error(`TEST_DATABASE is "${kind}"; it may be sqlite, postgres or mariadb`);
};
