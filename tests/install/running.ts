import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';

const freePort = (): Promise<number> =>
  new Promise((settle) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => settle(port));
    });
  });

export interface RunningProject {
  /** JSON in, JSON out; throws where the answer is an error. */
  ask<Answer>(method: string, path: string, body?: object, token?: string): Promise<{ data: Answer }>;
  page(path: string): Promise<string>;
  stop(): Promise<void>;
}

const healthy = (origin: string): Promise<boolean> =>
  fetch(`${origin}/_health`).then(
    ({ status }) => status === 204,
    () => false,
  );

/** `strapi start` until the server answers. */
export const startProject = async (folder: string): Promise<RunningProject> => {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const server = spawn(process.execPath, ['node_modules/@strapi/strapi/bin/strapi.js', 'start'], {
    cwd: folder,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(port),
      STRAPI_TELEMETRY_DISABLED: 'true',
    },
  });
  let said = '';
  server.stdout.on('data', (chunk) => (said += chunk));
  server.stderr.on('data', (chunk) => (said += chunk));
  while (!(await healthy(origin))) {
    if (server.exitCode !== null) throw new Error(`strapi start in ${folder}:\n${said}`);
    await new Promise((later) => setTimeout(later, 250));
  }
  return {
    ask: async (method, path, body, token) => {
      const answer = await fetch(origin + path, {
        method,
        headers: {
          'content-type': 'application/json',
          ...(token ? { authorization: `Bearer ${token}` } : {}),
        },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      const text = await answer.text();
      if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}\n${said}`);
      return JSON.parse(text);
    },
    page: async (path) => (await fetch(origin + path)).text(),
    stop: () =>
      new Promise((settle) => {
        server.once('exit', () => settle());
        server.kill();
      }),
  };
};
