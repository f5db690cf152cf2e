import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const ROOT = resolve(__dirname, '../../..');

const made = JSON.parse(
  execFileSync(process.execPath, ['scripts/gazetteer.mjs', '--print'], { cwd: ROOT, encoding: 'utf8' }),
) as Record<string, string>;

const versionOf = (text: string): string => /CLDR (\S+)/.exec(text)?.[1] ?? '';

/** Countries and languages, with how many names each has: these are the same in every CLDR of late. */
const shapeOf = (text: string): string[] =>
  text
    .slice(text.indexOf('= `') + 3)
    .split('\n')
    .map((row) => `${row.split(' ', 1)[0]} ${row.split(',').length > 6 ? row.split(',').length : ''}`);

/** Another CLDR, of an older or a newer Node, spells some names otherwise. */
const asTold = (text: string, other: string): unknown =>
  versionOf(text) === versionOf(other) ? text : shapeOf(text);

describe('what CLDR knows is what the script makes of it', () => {
  it.each(Object.entries(made))('%s', (path, text) => {
    const stored = readFileSync(resolve(ROOT, path), 'utf8');
    expect(versionOf(stored)).not.toBe('');
    expect(asTold(stored, text)).toEqual(asTold(text, stored));
  });

  it('is three files', () => {
    expect(Object.keys(made)).toHaveLength(3);
  });
});
