import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NODE_MODULES, ROOT } from './paths.mjs';
import { Problem } from './problem.mjs';
import { step } from './progress.mjs';
import { lastLines, logOf, runNpm } from './run.mjs';
import { compilerProblem, requireSqlite } from './sqlite.mjs';

const packagesOf = (lockfile) =>
  existsSync(lockfile) ? JSON.parse(readFileSync(lockfile, 'utf8')).packages : {};

/** Packages that a machine may do without (other systems' binaries) or that are folders of this project. */
const isAsked = ([path, { optional, devOptional, peer, link, inBundle }]) =>
  path.startsWith('node_modules/') && !optional && !devOptional && !peer && !link && !inBundle;

/**
 * Whether npm has installed what package-lock.json asks for: npm writes down what it installed when it is
 * through, so an install that was broken off counts as none.
 *
 * @param {Record<string, { version?: string }>} wanted
 * @param {Record<string, { version?: string }>} installed
 */
export const isInstalled = (wanted, installed) =>
  Object.keys(installed).length > 0 &&
  Object.entries(wanted)
    .filter(isAsked)
    .every(([path, { version }]) => installed[path]?.version === version);

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
  const wanted = packagesOf(join(ROOT, 'package-lock.json'));
  if (!isInstalled(wanted, packagesOf(join(NODE_MODULES, '.package-lock.json')))) {
    const paths = Object.entries(wanted)
      .filter(isAsked)
      .map(([path]) => join(ROOT, path, 'package.json'));
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
