import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, WORK, shown } from './paths.mjs';

const SKIPPED = new Set(['node_modules', 'dist', 'build', '.cache', '.tmp', '.strapi']);

const filesIn = (path) => {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !SKIPPED.has(name))
    .flatMap(({ name }) => filesIn(join(path, name)))
    .sort();
};

/** One word for the names and contents of files and folders, given relative to the project. */
export const fingerprint = (paths) => {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesIn(join(ROOT, path)))) {
    hash.update(shown(file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
};

const noteOf = (name) => join(WORK, `${name}.built-from`);

/**
 * Builds unless what is there was built from the same sources; a build that was broken off leaves no note
 * and is made again.
 *
 * @param {{ name: string, sources: string[], makes: string[] }} what all paths relative to the project
 * @param {() => Promise<unknown>} build
 * @returns {Promise<boolean>} whether it was built
 */
export const buildIfChanged = async ({ name, sources, makes }, build) => {
  const note = noteOf(name);
  const now = fingerprint(sources);
  const complete = makes.every((path) => existsSync(join(ROOT, path)));
  if (complete && existsSync(note) && readFileSync(note, 'utf8') === now) return false;
  await build();
  mkdirSync(WORK, { recursive: true });
  writeFileSync(note, now);
  return true;
};
