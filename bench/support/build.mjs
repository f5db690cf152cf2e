import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './project.mjs';

const SOURCES = ['package.json', 'domain', 'server', 'admin'];
const BUILT = ['dist/server/index.js', 'dist/admin/index.mjs'];

const newest = (path) => {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
};

const isStale = () => {
  const sources = SOURCES.map((name) => join(ROOT, name)).filter(existsSync);
  const written = Math.max(...sources.map(newest));
  return BUILT.map((name) => join(ROOT, name)).some(
    (file) => !existsSync(file) || statSync(file).mtimeMs < written,
  );
};

/** Builds the plugin where its sources are newer than `dist`. */
export const buildIfStale = (progress) => {
  if (!isStale()) return;
  progress('building the plugin');
  const { status } = spawnSync('npm', ['run', 'build'], { cwd: ROOT, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('the plugin does not build: see `npm run build`');
};
