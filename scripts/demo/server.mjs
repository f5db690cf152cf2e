import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { NODE_MODULES, PLAYGROUND, shown } from '../lib/paths.mjs';
import { Problem } from '../lib/problem.mjs';
import { STOPPED, endWith, exitCodeOf, lastLines, logOf } from '../lib/run.mjs';
import { dataEnv } from './data.mjs';

const STRAPI = join(NODE_MODULES, '@strapi/strapi/bin/strapi.js');
const LOOK_EVERY = 250;

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const isUp = (address) =>
  fetch(`${address}/_health`)
    .then(({ status }) => status === 204)
    .catch(() => false);

/**
 * Starts Strapi on the playground. Its output goes to a log until `show` is called, then to the terminal
 * too. A message of the form `{ seeding: "…" }` says how far the newsroom is written.
 */
export const startServer = ({ port, host, address }) => {
  const log = logOf('strapi');
  const file = createWriteStream(log);
  const child = spawn(process.execPath, [STRAPI, 'start'], {
    cwd: PLAYGROUND,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...process.env,
      ...dataEnv(),
      PORT: String(port),
      HOST: host,
      NODE_ENV: 'development',
      STRAPI_TELEMETRY_DISABLED: 'true',
    },
  });
  endWith(child);
  let exitCode;
  const ended = new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (code, signal) => resolve(exitCodeOf(code, signal)));
  }).then(async (code) => {
    await new Promise((resolve) => file.end(resolve));
    exitCode = code;
    return code;
  });
  let told = () => {};
  child.on('message', (message) => told(message?.seeding ?? ''));
  for (const stream of [child.stdout, child.stderr]) stream.pipe(file, { end: false });

  return {
    ended,
    /** Waits until the server answers. @param {(how: string) => void} say */
    ready: async (say) => {
      told = say;
      while (!(await isUp(address))) {
        if (exitCode === STOPPED) process.exit(STOPPED);
        if (exitCode !== undefined) {
          throw new Problem(`Strapi did not start; all of its output is in ${shown(log)}.`, {
            output: lastLines(log),
          });
        }
        await Promise.race([pause(LOOK_EVERY), ended]);
      }
    },
    show: () => {
      child.stdout.pipe(process.stdout, { end: false });
      child.stderr.pipe(process.stderr, { end: false });
    },
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
};
