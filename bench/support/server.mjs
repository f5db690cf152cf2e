import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { ROOT } from './project.mjs';

const START = join(ROOT, 'bench/server/start.mjs');

const environment = (withPlugin, env) => ({
  ...process.env,
  NODE_ENV: 'production',
  STRAPI_TELEMETRY_DISABLED: 'true',
  NEWSROOM_PLUGIN: withPlugin ? ROOT : '',
  ...env,
});

const readyOrDead = (child) =>
  new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`the server ended with code ${code} before it listened`)));
  });

const end = async (child) => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
};

/**
 * Starts a project's server.
 *
 * @returns its handle: `ms` from spawn until it listens, `job` to have it do something inside, `ask` for
 *   HTTP with a token of full access, `stop`
 */
export const startServer = async (folder, { withPlugin = true, env = {} } = {}) => {
  const from = performance.now();
  const child = fork(START, [folder], {
    cwd: folder,
    env: environment(withPlugin, env),
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const { port } = await readyOrDead(child);
  const ms = performance.now() - from;
  const waiting = new Map();
  child.on('message', ({ id, output, error }) => {
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (error) reject(new Error(error));
    else resolve(output);
  });
  child.on('exit', () => waiting.forEach(({ reject }) => reject(new Error('the server ended during a job'))));
  let lastId = 0;
  const job = (name, input) =>
    new Promise((resolve, reject) => {
      const id = (lastId += 1);
      waiting.set(id, { resolve, reject });
      child.send({ id, job: name, input });
    });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let token;
  /** One request, of JSON or a form; `ms` is the time until the last byte of the answer. */
  const ask = async (method, path, body) => {
    token ??= await job('createToken');
    return timedRequest({ agent, port, method, path, token, body });
  };
  const stop = async () => {
    agent.destroy();
    await end(child);
  };
  return { ms, job, ask, stop };
};

const contentOf = async (body) => {
  if (body === undefined) return { headers: {} };
  const form = body instanceof FormData ? new Response(body) : Response.json(body);
  const bytes = Buffer.from(await form.arrayBuffer());
  return {
    bytes,
    headers: { 'content-type': form.headers.get('content-type'), 'content-length': bytes.length },
  };
};

const timedRequest = async ({ agent, port, method, path, token, body }) => {
  const content = await contentOf(body);
  const headers = { authorization: `Bearer ${token}`, ...content.headers };
  return new Promise((resolve, reject) => {
    const from = performance.now();
    const sent = request({ agent, host: '127.0.0.1', port, method, path, headers }, async (response) => {
      const chunks = [];
      for await (const chunk of response) chunks.push(chunk);
      const ms = performance.now() - from;
      const text = Buffer.concat(chunks).toString();
      if (response.statusCode >= 300) reject(new Error(`${method} ${path}: ${response.statusCode} ${text}`));
      else resolve({ ms, body: JSON.parse(text) });
    });
    sent.on('error', reject);
    sent.end(content.bytes);
  });
};
