import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { foldersAsked, isInstalledIn } from './installed.mjs';
import { ROOT } from './paths.mjs';
import { Problem } from './problem.mjs';
import { step } from './progress.mjs';
import { lastLines, logOf, runNpm } from './run.mjs';
import { compilerProblem, requireSqlite } from './sqlite.mjs';

const describeFailure = (error) => {
  const output = lastLines(logOf('install'));
  if (/better-sqlite3|node-gyp|gyp ERR/.test(output)) {
    const compiler = compilerProblem();
    if (compiler) return new Problem(compiler);
  }
  if (/ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET/.test(output)) {
    return new Problem(
      'npm cannot reach its registry: check the network (or "npm config get registry") and start again.',
    );
  }
  if (/ENOSPC/.test(output)) return new Problem('The disk is full: the packages need about 1 GB.');
  return error;
};

/** Installs what package-lock.json asks for, unless it is there, and makes sure that SQLite opens. */
export const installIfNeeded = async () => {
  if (!isInstalledIn(ROOT)) {
    const paths = foldersAsked(ROOT).map((folder) => join(folder, 'package.json'));
    await step('Installing packages; about three minutes the first time', async (say) => {
      const look = setInterval(
        () => say(`${paths.filter(existsSync).length} of ${paths.length} unpacked`),
        2000,
      );
      try {
        await runNpm({
          name: 'install',
          args: ['ci', '--no-audit', '--no-fund'],
          failed: 'npm could not install the packages',
        });
      } catch (error) {
        throw error instanceof Problem ? describeFailure(error) : error;
      } finally {
        clearInterval(look);
      }
    });
  }
  await requireSqlite(step);
};
