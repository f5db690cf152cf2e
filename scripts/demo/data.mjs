import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { PLAYGROUND } from '../lib/paths.mjs';

const DATABASE = join(PLAYGROUND, '.tmp');
const UPLOADS = join(PLAYGROUND, 'public', 'uploads');
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
