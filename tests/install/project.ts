import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export type Language = 'javascript' | 'typescript';

const ROOT = resolve(__dirname, '../..');
const STRAPI = '5.54.0';

/** A command in a folder; what it printed is thrown where it fails. */
export const run = (cwd: string, command: string, ...args: string[]): string => {
  try {
    return execFileSync(command, args, {
      cwd,
      encoding: 'utf8',
      stdio: 'pipe',
      env: { ...process.env, NODE_ENV: undefined, STRAPI_TELEMETRY_DISABLED: 'true' },
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${command} ${args.join(' ')}\n${stdout ?? ''}\n${stderr ?? ''}`, { cause: error });
  }
};

/** Outside the repository, so that nothing resolves into its packages. */
export const makeFolder = (): string => mkdtempSync(join(tmpdir(), 'newsroom-install-'));

/** Packs the plugin as the registry would get it, and gives the tarball's path. */
export const packPlugin = (into: string): string => {
  const output = run(ROOT, 'npm', 'pack', '--json', '--silent', '--pack-destination', into);
  const [{ filename }] = JSON.parse(output.slice(output.indexOf('[\n'))) as [{ filename: string }];
  return join(into, filename);
};

/** A project as `create-strapi` makes it, with the packed plugin installed and named in `config/plugins`. */
export const createProject = (into: string, language: Language, tarball: string): string => {
  const flags =
    '--non-interactive --skip-cloud --dbclient=sqlite --dbfile=.tmp/data.db --no-example --no-git-init --install --use-npm';
  run(into, 'npx', '--yes', `create-strapi@${STRAPI}`, language, `--${language}`, ...flags.split(' '));
  const folder = join(into, language);
  run(folder, 'npm', 'install', tarball);
  const config = `{ newsroom: { enabled: true, config: { publication: 'The Quay', holder: 'Quay Press', timeZone: 'Asia/Seoul' } } }`;
  if (language === 'typescript')
    writeFileSync(join(folder, 'config/plugins.ts'), `export default () => (${config});\n`);
  else writeFileSync(join(folder, 'config/plugins.js'), `module.exports = () => (${config});\n`);
  return folder;
};

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

/** `npm run start` until the server answers. */
export const startProject = async (folder: string): Promise<RunningProject> => {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const server: ChildProcess = spawn(
    process.execPath,
    ['node_modules/@strapi/strapi/bin/strapi.js', 'start'],
    {
      cwd: folder,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        HOST: '127.0.0.1',
        PORT: String(port),
        STRAPI_TELEMETRY_DISABLED: 'true',
      },
    },
  );
  let said = '';
  server.stdout?.on('data', (chunk) => (said += chunk));
  server.stderr?.on('data', (chunk) => (said += chunk));
  while (!(await healthy(origin))) {
    if (server.exitCode !== null) throw new Error(`Strapi stopped at its start:\n${said}`);
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

export const removeFolder = (folder: string): void => {
  if (existsSync(folder)) rmSync(folder, { recursive: true, force: true });
};
