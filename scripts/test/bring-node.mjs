import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../lib/paths.mjs';
import { step } from '../lib/progress.mjs';
import { runNpm } from '../lib/run.mjs';

const WINDOWS = process.platform === 'win32';
const PACKAGE = `node-${WINDOWS ? 'win' : process.platform}-${process.arch}`;

/**
 * Brings a Node for this machine from npm into a folder of this project, where it stays.
 *
 * @param {string} wanted "24" for the newest 24, or "22.14.0"
 * @returns {Promise<{ version: string, home: string, bin: string, execPath: string, prebuilt: boolean }>}
 *   `home` has its headers, `prebuilt` says whether it runs the better-sqlite3 that brings its binaries
 */
export const bringNode = async (wanted) => {
  const folder = join(ROOT, '.tmp/nodes', wanted);
  await step(`Bringing Node ${wanted}`, () =>
    runNpm({
      name: 'bring-node',
      args: ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', `${PACKAGE}@${wanted}`],
      failed: `npm has no Node ${wanted} for this machine (${PACKAGE})`,
    }),
  );
  const home = join(folder, 'node_modules', PACKAGE);
  const bin = join(home, 'bin');
  const execPath = join(bin, WINDOWS ? 'node.exe' : 'node');
  const say = (expression) =>
    execFileSync(execPath, ['-p', expression], { cwd: ROOT, encoding: 'utf8' }).trim();
  return {
    version: say('process.versions.node'),
    home,
    bin,
    execPath,
    prebuilt: say("require('./scripts/sqlite/version')") === '13',
  };
};
