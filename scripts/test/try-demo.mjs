import { spawn } from 'node:child_process';
import { freePort } from '../lib/port.mjs';
import { Problem } from '../lib/problem.mjs';
import { finish } from '../lib/run.mjs';

/** Starts the demo of a copy of the project until it has printed its addresses, looks into its admin, and stops it. */
export const tryDemo = async ({ execPath, version }, cwd, env) => {
  const port = await freePort();
  const child = spawn(execPath, ['scripts/demo.mjs', '--port', String(port)], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = finish(child);
  let said = '';
  const open = new Promise((resolve) => {
    child.stdout.on('data', (chunk) => {
      process.stdout.write(chunk);
      said += chunk;
      if (said.includes('Ctrl-C stops it')) resolve();
    });
  });
  const early = await Promise.race([open, ended]);
  if (early !== undefined)
    throw new Problem(`The demo does not start on Node ${version} (exit code ${early}).`);
  const admin = await fetch(`http://localhost:${port}/admin`);
  child.kill();
  const code = await ended;
  if (!admin.ok) throw new Problem(`The demo's admin answers ${admin.status} on Node ${version}.`);
  if (code !== 0) throw new Problem(`The demo does not stop well on Node ${version} (exit code ${code}).`);
};
