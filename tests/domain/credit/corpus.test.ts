import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseCredit } from '../../../domain/credit/parse';

/** The lines are not part of the repository: the test is skipped where they are not at hand. */
const folder = resolve(__dirname, '../../..', process.env.NEWSROOM_SHARED ?? '../shared');
const file = resolve(folder, 'corpus/credits.jsonl');

interface Line {
  text: string;
  creators: string[];
  sources: string[];
  via: string | null;
  kind: string | null;
  licence: string | null;
  year: number | null;
}

const lines = existsSync(file)
  ? readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Line)
  : [];

(lines.length > 0 ? describe : describe.skip)('printed credit lines', () => {
  it.each(lines.map((line) => [line.text, line] as const))('%s', (text, line) => {
    const credit = parseCredit(text);
    expect(credit).not.toBeNull();
    expect({
      creators: credit?.creators,
      sources: credit?.sources,
      via: credit?.via ?? null,
      kind: credit?.kind ?? null,
      licence: credit?.licence?.name ?? null,
      year: credit?.year ?? null,
    }).toEqual({
      creators: line.creators,
      sources: line.sources,
      via: line.via,
      kind: line.kind,
      licence: line.licence,
      year: line.year === null ? null : Number(line.year),
    });
  });

  if (lines.length === 0) it('needs the shared lines', () => undefined);
});
