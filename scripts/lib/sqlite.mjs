import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import version from '../sqlite/version.js';
import { isInstalledIn } from './installed.mjs';
import { ROOT } from './paths.mjs';
import { Problem } from './problem.mjs';
import { runNpm } from './run.mjs';

const FOLDER = join(ROOT, 'scripts/sqlite', String(version));

const OPEN = "new (require('./scripts/sqlite'))(':memory:').close()";

/** In a process of its own: a module built for another Node may end the process that loads it. */
const opens = () => spawnSync(process.execPath, ['-e', OPEN], { cwd: ROOT, stdio: 'ignore' }).status === 0;

const runs = (command) =>
  spawnSync(command, ['--version'], { stdio: 'ignore', shell: process.platform === 'win32' }).status === 0;

const TOOLS = [
  { name: 'python3', commands: ['python3', 'python'] },
  { name: 'make', commands: ['make', 'gmake'] },
  { name: 'g++', commands: ['c++', 'g++', 'clang++'] },
];

const HOW = {
  darwin: 'run "xcode-select --install"',
  linux: 'on Debian or Ubuntu run "sudo apt-get install -y python3 make g++"',
  win32: 'install Python and the Visual Studio Build Tools with "Desktop development with C++"',
};

const SCRIPTS =
  '; if npm is set to run no install scripts ("npm config get ignore-scripts"), allow them and start again';

/** What is missing to compile a version of the embedded database, as one sentence, or nothing: 13 is never compiled. */
export const compilerProblem = (major = version) => {
  if (major === 13) return undefined;
  const missing = process.platform === 'win32' ? [] : TOOLS.filter(({ commands }) => !commands.some(runs));
  if (missing.length === 0) return undefined;
  const names = missing.map(({ name }) => name);
  const list = new Intl.ListFormat('en').format(names);
  return (
    `The embedded SQLite (better-sqlite3) has to be compiled for Node ${process.versions.node}, and ${list} ` +
    `${names.length === 1 ? 'is' : 'are'} missing: start again with Node 22.14 or later, which needs no compiler, ` +
    `or ${HOW[process.platform] ?? 'install them'} first.`
  );
};

const install = () =>
  runNpm({
    name: 'sqlite',
    args: ['ci', '--no-audit', '--no-fund', ...(version === 13 ? ['--ignore-scripts'] : [])],
    cwd: FOLDER,
    failed: `better-sqlite3 ${version} could not be installed`,
  });

/**
 * Makes sure that the embedded SQLite opens: it is installed after npm has installed the project, after a change of
 * Node, and where npm ran no install scripts.
 *
 * @throws {Problem}
 */
export const requireSqlite = async (step) => {
  if (isInstalledIn(FOLDER) && opens()) return;
  const compiler = compilerProblem();
  try {
    await step('Preparing the embedded SQLite for this Node', install);
  } catch (error) {
    throw compiler ? new Problem(compiler) : error;
  }
  if (opens()) return;
  throw new Problem(
    compiler ??
      `The embedded SQLite (better-sqlite3 ${version}) does not open on ${process.platform} ${process.arch} with Node ` +
        `${process.versions.node}${version === 12 ? SCRIPTS : ''}.`,
  );
};
