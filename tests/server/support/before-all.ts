import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createDatabase } from './database';
import { hostFolder, ROOT } from './host';

/**
 * Leaves the database of a first start, of which each host gets a copy: making sixty tables anew for every
 * one of them takes most of the time of a start. Tests of a first start give their host an empty one.
 */
const beforeAll = async (): Promise<void> => {
  const { name, env } = await createDatabase();
  const folder = hostFolder();
  const script = join(ROOT, 'tests/server/support/prepared.js');
  execFileSync(process.execPath, [script, folder], {
    env: { ...process.env, ...env, NEWSROOM_PLUGIN: ROOT, STRAPI_TELEMETRY_DISABLED: 'true' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  rmSync(folder, { recursive: true, force: true });
  process.env.NEWSROOM_PREPARED = name;
};

export default beforeAll;
