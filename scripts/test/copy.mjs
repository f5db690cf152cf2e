import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../lib/paths.mjs';

/**
 * A copy of the project as a clone of it would be, with what is not committed yet; outside of it, so that
 * nothing resolves into its packages. It goes when this process does, however that ends.
 */
export const makeCopy = (name) => {
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const files = execFileSync('git', list, { cwd: ROOT, encoding: 'utf8' }).split('\0').filter(Boolean);
  const copy = mkdtempSync(join(tmpdir(), `newsroom-node-${name}-`));
  process.once('exit', () => rmSync(copy, { recursive: true, force: true }));
  for (const file of files.filter((one) => existsSync(join(ROOT, one)))) {
    cpSync(join(ROOT, file), join(copy, file));
  }
  return copy;
};
