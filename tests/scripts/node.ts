import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export const ROOT = resolve(__dirname, '../..');
const LIB = pathToFileURL(resolve(ROOT, 'scripts/lib')).href;

export interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs Node in the project's folder as a user does. */
export const node = (args: string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> =>
  new Promise((done) => {
    const options = { cwd: ROOT, env: { ...process.env, ...env } };
    execFile(process.execPath, args, options, (error, stdout, stderr) => {
      done({ code: error ? Number(error.code) : 0, stdout, stderr: stderr.trim() });
    });
  });

/** What an expression gives that uses a module of scripts/lib as `it`; the scripts are ES modules, which jest is not. */
export const ask = async <T>(module: string, expression: string, env?: NodeJS.ProcessEnv): Promise<T> => {
  const program = `import * as it from '${LIB}/${module}.mjs'; console.log(JSON.stringify((await (${expression})) ?? null));`;
  const { code, stdout, stderr } = await node(['--input-type=module', '-e', program], env);
  if (code !== 0) throw new Error(stderr);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as T;
};
