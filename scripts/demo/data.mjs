import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { PLAYGROUND, ROOT } from '../lib/paths.mjs';

/** Where the demo keeps what is written in it; DEMO_DATA names another folder than the playground's. */
const DATA = process.env.DEMO_DATA ? resolve(ROOT, process.env.DEMO_DATA) : PLAYGROUND;
const DATABASE = join(DATA, '.tmp');
const PUBLIC = join(DATA, 'public');
const UPLOADS = join(PUBLIC, 'uploads');
const ENV = join(PLAYGROUND, '.env');

const secret = () => randomBytes(24).toString('base64');

/** Secrets of this copy of the demo, made once and never committed. */
const secrets = () =>
  [
    `APP_KEYS=${secret()},${secret()}`,
    ...['ADMIN_JWT_SECRET', 'API_TOKEN_SALT', 'TRANSFER_TOKEN_SALT', 'ENCRYPTION_KEY', 'JWT_SECRET'].map(
      (name) => `${name}=${secret()}`,
    ),
  ].join('\n');

/** Throws the demo's data away: the database and every uploaded picture. */
export const reset = () => {
  rmSync(DATABASE, { recursive: true, force: true });
  if (!existsSync(UPLOADS)) return;
  for (const name of readdirSync(UPLOADS)) rmSync(join(UPLOADS, name), { recursive: true, force: true });
};

/** Makes what Strapi expects to find: the folders of its data, and its secrets. */
export const prepare = () => {
  mkdirSync(DATABASE, { recursive: true });
  mkdirSync(UPLOADS, { recursive: true });
  if (!existsSync(ENV)) writeFileSync(ENV, `${secrets()}\n`, { mode: 0o600 });
};

/** Tells the playground's configuration where its data are. */
export const dataEnv = () =>
  DATA === PLAYGROUND ? {} : { DATABASE_FILENAME: join(DATABASE, 'newsroom.db'), PUBLIC_FOLDER: PUBLIC };
