import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import mysql from 'mysql2/promise';
import { Client } from 'pg';

export interface TestDatabase {
  client: 'sqlite' | 'postgres' | 'mysql';
  /** For the host's `config/database.js`. */
  env: Record<string, string>;
  remove(): Promise<void>;
}

/** A database of one kind, as all tests of a run make them. */
interface Kind {
  client: TestDatabase['client'];
  env(name: string): Record<string, string>;
  create(name: string): Promise<void>;
  /** Makes one that holds what another does, which nobody uses meanwhile. */
  copy(from: string, to: string): Promise<void>;
  remove(name: string): Promise<void>;
}

const fileOf = (name: string): string => join(tmpdir(), name, 'data.db');

const sqlite: Kind = {
  client: 'sqlite',
  env: (name) => ({ DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: fileOf(name) }),
  create: async (name) => void mkdirSync(dirname(fileOf(name))),
  copy: async (from, to) => {
    mkdirSync(dirname(fileOf(to)));
    copyFileSync(fileOf(from), fileOf(to));
  },
  remove: async (name) => rmSync(dirname(fileOf(name)), { recursive: true, force: true }),
};

const server = {
  host: process.env.DATABASE_HOST ?? '127.0.0.1',
  password: process.env.DATABASE_PASSWORD ?? '',
};

const askPostgres = async (sql: string): Promise<void> => {
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

const postgres: Kind = {
  client: 'postgres',
  env: (name) => ({ DATABASE_CLIENT: 'postgres', DATABASE_NAME: name }),
  create: (name) => askPostgres(`create database ${name}`),
  copy: (from, to) => askPostgres(`create database ${to} template ${from}`),
  remove: (name) => askPostgres(`drop database ${name} with (force)`),
};

const onMariadb = async (use: (connection: mysql.Connection) => Promise<unknown>): Promise<void> => {
  const connection = await mysql.createConnection({
    ...server,
    port: Number(process.env.DATABASE_PORT ?? 3306),
    user: process.env.DATABASE_USERNAME ?? 'root',
    multipleStatements: true,
  });
  await use(connection);
  await connection.end();
};

const createMariadb = (name: string): Promise<void> =>
  onMariadb((connection) => connection.query(`create database ${name} character set utf8mb4`));

const mariadb: Kind = {
  client: 'mysql',
  env: (name) => ({ DATABASE_CLIENT: 'mysql', DATABASE_NAME: name }),
  create: createMariadb,
  copy: async (from, to) => {
    await createMariadb(to);
    await onMariadb(async (connection) => {
      const [tables] = await connection.query<mysql.RowDataPacket[]>(`show tables from ${from}`);
      const names = tables.map((table) => String(Object.values(table)[0]));
      const statements: string[] = [];
      for (const table of names) {
        const [[made]] = await connection.query<mysql.RowDataPacket[]>(`show create table ${from}.${table}`);
        statements.push(made?.['Create Table'], `insert into ${table} select * from ${from}.${table}`);
      }
      // One table refers to another that is not there yet.
      await connection.query(`use ${to}; set foreign_key_checks = 0; ${statements.join(';\n')}`);
    });
  },
  remove: (name) => onMariadb((connection) => connection.query(`drop database ${name}`)),
};

const KINDS: Record<string, Kind> = { sqlite, postgres, mariadb };

const kindOfRun = (): Kind => {
  const name = process.env.TEST_DATABASE ?? 'sqlite';
  const kind = KINDS[name];
  if (!kind) throw new Error(`TEST_DATABASE is "${name}"; it may be ${Object.keys(KINDS).join(', ')}`);
  return kind;
};

const nameOf = (): string =>
  `newsroom_${process.pid}_${Date.now().toString(36)}_${Math.floor(Math.random() * 1e6)}`;

const described = ({ client, env, remove }: Kind, name: string): TestDatabase & { name: string } => ({
  ...{ name, client, env: env(name) },
  remove: () => remove(name),
});

/** An empty database of the kind that `TEST_DATABASE` names: sqlite (default), postgres or mariadb. */
export const createDatabase = async (): Promise<TestDatabase & { name: string }> => {
  const [kind, name] = [kindOfRun(), nameOf()];
  await kind.create(name);
  return described(kind, name);
};

/** One that holds what the database of that name does. */
export const copyDatabase = async (from: string): Promise<TestDatabase> => {
  const [kind, name] = [kindOfRun(), nameOf()];
  await kind.copy(from, name);
  return described(kind, name);
};

export const removeDatabase = (name: string): Promise<void> => kindOfRun().remove(name);
