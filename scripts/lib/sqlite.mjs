import { spawnSync } from 'node:child_process';
import { ROOT } from './paths.mjs';
import { Problem } from './problem.mjs';
import { runNpm } from './run.mjs';

const OPEN = "new (require('better-sqlite3'))(':memory:').close()";

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

/** What is missing to compile the embedded database, as one sentence, or nothing. */
export const compilerProblem = () => {
  const missing = process.platform === 'win32' ? [] : TOOLS.filter(({ commands }) => !commands.some(runs));
  if (missing.length === 0) return undefined;
  const names = missing.map(({ name }) => name);
  const list = new Intl.ListFormat('en').format(names);
  return (
    `The embedded SQLite (better-sqlite3) has to be compiled on this machine, and ${list} ` +
    `${names.length === 1 ? 'is' : 'are'} missing: ${HOW[process.platform] ?? 'install them'} and start again.`
  );
};

/**
 * Makes sure that the embedded SQLite opens: it does not after a change of Node, or where npm ran no
 * install scripts, and is compiled then.
 *
 * @throws {Problem}
 */
export const requireSqlite = async (step) => {
  if (opens()) return;
  const compiler = compilerProblem();
  try {
    await step('Preparing the embedded SQLite for this Node', () =>
      runNpm({
        name: 'sqlite',
        args: ['rebuild', 'better-sqlite3'],
        failed: 'better-sqlite3 could not be built',
      }),
    );
  } catch (error) {
    throw compiler ? new Problem(compiler) : error;
  }
  if (opens()) return;
  throw new Problem(
    compiler ??
      'The embedded SQLite (better-sqlite3) does not open with this Node: remove the folder node_modules and start ' +
        'again; if npm is set to run no install scripts ("npm config get ignore-scripts"), allow them first.',
  );
};
