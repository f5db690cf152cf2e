import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
export const PLAYGROUND = join(ROOT, 'playground');
export const NODE_MODULES = join(ROOT, 'node_modules');
/** Logs of the last run and notes on what is built; git-ignored. */
export const WORK = join(ROOT, '.tmp', 'scripts');

/** A path as a user who stands in the project's folder would type it. */
export const shown = (path) => relative(ROOT, path) || '.';
