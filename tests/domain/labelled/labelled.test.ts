import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type LabelledLine, nameOf, readingsOf } from '../support/labelled-lines';

const linesIn = (file: string): [string, LabelledLine][] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as LabelledLine)
        .map((line) => [nameOf(line), line])
    : [];

/** The second is not part of the repository: it is skipped where it is not at hand. */
const shared = resolve(__dirname, '../../..', process.env.NEWSROOM_SHARED ?? '../shared');
const FILES = { own: join(__dirname, 'lines.jsonl'), shared: join(shared, 'bugs/lines.jsonl') };

describe.each(Object.entries(FILES))('labelled lines: %s', (_name, file) => {
  const lines = linesIn(file);
  if (lines.length === 0) return it.skip('are not at hand', () => undefined);
  it.each(lines)('%s', async (_line, line) => {
    for (const read of await readingsOf(line)) expect(read).toEqual(line.want);
  });
});
