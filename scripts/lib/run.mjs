import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, WORK, shown } from './paths.mjs';
import { Problem } from './problem.mjs';

const LAST_LINES = 40;
const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Exit code of a process that the user stopped, as shells have it. */
export const STOPPED = 130;

let stopping = false;

/**
 * How a child ended: {@link STOPPED} where the user stopped it, by a signal to it or to this process.
 *
 * @param {number | null} code
 * @param {string | null} signal
 */
export const exitCodeOf = (code, signal) =>
  stopping || STOP_SIGNALS.includes(signal ?? '') ? STOPPED : (code ?? 1);

/** npm as it was started (`npm run …` says where it is), or the one on the path. */
const npm = () => {
  const cli = process.env.npm_execpath ?? '';
  if (/npm-cli\.[cm]?js$/.test(cli) && existsSync(cli)) return { command: process.execPath, before: [cli] };
  return {
    command: process.platform === 'win32' ? 'npm.cmd' : 'npm',
    before: [],
    shell: process.platform === 'win32',
  };
};

/** The end of what a command printed. */
export const lastLines = (log) =>
  readFileSync(log, 'utf8').trimEnd().split('\n').slice(-LAST_LINES).join('\n');

/** The file that keeps the output of a step, emptied. */
export const logOf = (name) => {
  mkdirSync(WORK, { recursive: true });
  return join(WORK, `${name}.log`);
};

/** Hands every signal that ends this process on to a child, so that none is left behind. */
export const endWith = (child) => {
  const pass = (signal) => {
    stopping = true;
    child.kill(signal);
  };
  for (const signal of STOP_SIGNALS) process.on(signal, pass);
  return () => {
    for (const signal of STOP_SIGNALS) process.off(signal, pass);
  };
};

/** Waits until a child has ended; this process ends with it where the user stopped it. @returns {Promise<number>} its exit code */
export const finish = (child) =>
  new Promise((resolve, reject) => {
    const release = endWith(child);
    child.once('error', (error) => {
      release();
      reject(error);
    });
    child.once('close', (code, signal) => {
      release();
      const exitCode = exitCodeOf(code, signal);
      if (exitCode === STOPPED) process.exit(STOPPED);
      resolve(exitCode);
    });
  });

/**
 * Runs a command whose output is kept in a log and shown only if it fails.
 *
 * @param {{ name: string, command: string, args: string[], cwd?: string, env?: object, shell?: boolean, failed: string }} what
 *   `failed` is the sentence for a user
 * @throws {Problem}
 */
export const runQuietly = async ({ name, command, args, cwd = ROOT, env = {}, shell = false, failed }) => {
  const log = logOf(name);
  const file = createWriteStream(log);
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    shell,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.pipe(file, { end: false });
  child.stderr.pipe(file, { end: false });
  const code = await finish(child).catch((error) => {
    throw new Problem(`${failed} (${error.message}).`);
  });
  await new Promise((resolve) => file.end(resolve));
  if (code !== 0)
    throw new Problem(`${failed}; all of its output is in ${shown(log)}.`, { output: lastLines(log) });
};

/** Runs a script of package.json on this terminal. @returns {Promise<number>} its exit code */
export const runScript = (script, env = {}) => {
  const { command, before, shell } = npm();
  const options = { cwd: ROOT, shell, stdio: 'inherit', env: { ...process.env, ...env } };
  return finish(spawn(command, [...before, 'run', '--silent', script], options));
};

/** Runs npm itself as {@link runQuietly} does. */
export const runNpm = ({ args, ...what }) => {
  const { command, before, shell } = npm();
  return runQuietly({ ...what, command, args: [...before, ...args], shell });
};

/** Runs a script of an installed package, e.g. `@strapi/strapi/bin/strapi.js`. */
export const runBin = ({ bin, args, ...what }) =>
  runQuietly({ ...what, command: process.execPath, args: [join(ROOT, 'node_modules', bin), ...args] });
