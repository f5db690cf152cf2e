import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../support/project.mjs';

const GOAL = 10 * 1024;
const STATIC = /^(?:import|export)\b(?:[^'"`;]*?\bfrom)?\s*['"](\.{1,2}\/[^'"]+)['"]/gm;

/** A file of the build and every file that it imports before it runs, from any depth; packages aside. */
const closure = (file, seen = new Map()) => {
  if (seen.has(file)) return seen;
  const source = readFileSync(file, 'utf8');
  seen.set(file, source);
  for (const [, path] of source.matchAll(STATIC)) closure(resolve(dirname(file), path), seen);
  return seen;
};

/** What the admin loads of the plugin at its start, before an editor opens an article. */
export const adminSize = {
  name: 'admin size',
  run: async ({ progress }) => {
    progress('admin size');
    const files = [...closure(join(ROOT, 'dist/admin/index.mjs')).values()];
    const bytes = files.reduce((sum, source) => sum + gzipSync(source, { level: 9 }).length, 0);
    return [
      {
        name: 'admin code before a field is shown',
        unit: 'bytes',
        bytes,
        files: files.length,
        goal: GOAL,
        met: bytes <= GOAL,
      },
    ];
  },
};
