import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';

export const ROOT = resolve(__dirname, '../../..');

const freePort = (): Promise<number> =>
  new Promise((settle) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => settle(port));
    });
  });

export interface Demo {
  origin: string;
  /** What the demo's login is, as it prints it. */
  email: string;
  password: string;
  /** The file of its database. */
  database: string;
  /** Data of an answer that anyone may read. */
  read<Data>(path: string): Promise<Data>;
  stop(): Promise<void>;
}

const printed = (said: string, label: string): string => {
  const found = new RegExp(`^ *${label} +(\\S+)$`, 'm').exec(said)?.[1];
  if (!found) throw new Error(`The demo prints no ${label}:\n${said}`);
  return found;
};

const isOpen = (child: ChildProcess, said: () => string): Promise<void> =>
  new Promise((open, fail) => {
    child.stdout?.on('data', () => said().includes('Ctrl-C stops it') && open());
    child.once('close', () => fail(new Error(`The demo did not start:\n${said()}`)));
  });

/** `npm run demo` on data of its own: builds what is stale, fills a new newsroom, and gives the printed login. */
export const startDemo = async (): Promise<Demo> => {
  mkdirSync(join(ROOT, '.tmp'), { recursive: true });
  const data = mkdtempSync(join(ROOT, '.tmp', 'e2e-'));
  const port = String(await freePort());
  const child = spawn(process.execPath, ['scripts/demo.mjs', '--port', port], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: undefined, DEMO_DATA: data, HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((settle) => child.once('close', () => settle()));
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));

  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(data, { recursive: true, force: true });
  };
  try {
    await isOpen(child, () => said);
    const origin = `http://localhost:${port}`;
    return {
      origin,
      email: printed(said, 'e-mail'),
      password: printed(said, 'password'),
      database: join(data, '.tmp', 'newsroom.db'),
      read: async (path) => {
        const answer = await fetch(origin + path);
        if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
        return ((await answer.json()) as { data: never }).data;
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
};
