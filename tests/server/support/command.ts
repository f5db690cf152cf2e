import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestDatabase } from './database';
import { ROOT } from './host';

/**
 * Runs a command of Strapi's own, in a process of its own, in a copy of the host project: `strapi export …`.
 *
 * @returns what it printed
 * @throws Error with that, where it fails
 */
export const strapiCommand = async (
  { folder, database }: { folder: string; database: TestDatabase },
  ...args: string[]
): Promise<string> => {
  const command = join(ROOT, 'node_modules/@strapi/strapi/bin/strapi.js');
  const env = {
    ...process.env,
    ...database.env,
    NODE_ENV: 'production',
    NEWSROOM_PLUGIN: ROOT,
    STRAPI_TELEMETRY_DISABLED: 'true',
  };
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [command, ...args], {
      ...{ cwd: folder, env, maxBuffer: 64 * 1024 * 1024 },
    });
    return stdout + stderr;
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`strapi ${args.join(' ')}\n${stdout ?? ''}\n${stderr ?? ''}`, { cause: error });
  }
};
