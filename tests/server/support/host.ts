import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Core } from '@strapi/strapi';
import request from 'supertest';
import { copyDatabase, createDatabase, type TestDatabase } from './database';
import { startWorkDone } from './work';

export const ROOT = resolve(__dirname, '../../..');

/** See `environment.js`. */
declare const loadStrapi: () => typeof import('@strapi/strapi');
declare const strapiGlobal: typeof globalThis;

/** `globalThis` as the host's own code sees it. */
export const hostGlobal = (): typeof globalThis => strapiGlobal;

interface Options {
  /** In place of the plugin's config in `tests/server/host/config/plugins.js`. */
  config?: object;
  /** In place of a copy of what a first start leaves: a database that another host left, or an empty one. */
  database?: TestDatabase;
  /** Adds files to the copy of the host project before it starts. */
  prepare?: (folder: string) => void;
  /** Whether to go on before what each start does in the background is done. */
  early?: boolean;
}

export interface Host {
  strapi: Core.Strapi;
  folder: string;
  database: TestDatabase;
  /** REST and GraphQL as a client with an API token of full access. */
  api(method: 'get' | 'post' | 'put' | 'delete', path: string, body?: object): Promise<request.Response>;
  /** The admin API as the editor who is signed in. */
  admin(method: 'get' | 'post' | 'put' | 'delete', path: string, body?: object): Promise<request.Response>;
  /** Both as bearers, for requests that are not JSON. */
  tokens: { api: string; admin: string };
  /** The id of that editor. */
  editor: number;
  /** Stops Strapi; the database goes too unless it is to be used again. */
  stop(keep?: { database: boolean }): Promise<void>;
}

const EDITOR = {
  email: 'editor@harbour.example',
  password: 'Harbour-1234',
  firstname: 'Test',
  lastname: 'Editor',
};

const signIn = async (strapi: Core.Strapi): Promise<{ editor: number; bearer: string }> => {
  const users = strapi.service('admin::user');
  const existing = await strapi.db.query('admin::user').findOne({ where: { email: EDITOR.email } });
  const role = existing ? null : await strapi.service('admin::role').getSuperAdmin();
  const user =
    existing ??
    (await users.create({ ...EDITOR, isActive: true, registrationToken: null, roles: [role.id] }));
  const { email, password } = EDITOR;
  const login = await request(strapi.server.httpServer).post('/admin/login').send({ email, password });
  if (login.status !== 200) throw new Error(`login: ${login.status} ${JSON.stringify(login.body)}`);
  return { editor: user.id, bearer: login.body.data.token };
};

/** Strapi's events read their entry after the commit that they tell of; a pool must not close under them. */
export const settled = async (strapi: Core.Strapi): Promise<void> => {
  const { pool } = strapi.db.connection.client;
  for (let quiet = 0; quiet < 5; quiet = pool.numUsed() + pool.numPendingAcquires() > 0 ? 0 : quiet + 1) {
    await new Promise((resolveLater) => setTimeout(resolveLater, 20));
  }
};

/** A copy of `tests/server/host`, where it finds the plugin's packages. */
export const hostFolder = (): string => {
  const hosts = join(ROOT, '.tmp', 'hosts');
  mkdirSync(hosts, { recursive: true });
  const folder = mkdtempSync(join(hosts, 'host-'));
  cpSync(join(ROOT, 'tests/server/host'), folder, { recursive: true });
  mkdirSync(join(folder, 'public/uploads'), { recursive: true });
  return folder;
};

/** Starts a real Strapi in this process, on a copy of `tests/server/host` and a database of its own. */
export const startHost = async ({ config, database, prepare, early }: Options = {}): Promise<Host> => {
  const folder = hostFolder();
  prepare?.(folder);
  const { NEWSROOM_PREPARED: prepared } = process.env;
  const db = database ?? (await (prepared ? copyDatabase(prepared) : createDatabase()));
  delete process.env.NEWSROOM_CONFIG;
  Object.assign(process.env, db.env, {
    NEWSROOM_PLUGIN: ROOT,
    STRAPI_TELEMETRY_DISABLED: 'true',
    ...(config ? { NEWSROOM_CONFIG: JSON.stringify(config) } : {}),
  });
  const { createStrapi } = loadStrapi();
  const discard = async (keep = { database: false }) => {
    rmSync(folder, { recursive: true, force: true });
    if (!keep.database) await db.remove();
  };
  const app = createStrapi({ appDir: folder, distDir: folder });
  try {
    await app.load();
  } catch (error) {
    await app.destroy().catch(() => undefined);
    await discard({ database: Boolean(database) });
    throw error;
  }
  app.server.mount();
  if (!early) await startWorkDone(app);
  const token = await app.service('admin::api-token').create({
    name: `test ${folder}`,
    description: '',
    type: 'full-access',
    lifespan: null,
  });
  const { editor, bearer } = await signIn(app);
  const as =
    (credential: string) => (method: 'get' | 'post' | 'put' | 'delete', path: string, body?: object) => {
      const call = request(app.server.httpServer)[method](path).set('Authorization', `Bearer ${credential}`);
      return body ? call.send(body) : call;
    };
  return {
    strapi: app,
    folder,
    database: db,
    editor,
    api: async (...call) => as(token.accessKey)(...call),
    admin: async (...call) => as(bearer)(...call),
    tokens: { api: token.accessKey, admin: bearer },
    stop: async (keep) => {
      await settled(app);
      await app.destroy();
      await discard(keep);
    },
  };
};
