import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatCredit, type ImageCredit, parseCredit } from '../../../domain/credit';

/** Lines as the trade prints them, with invented names: one file an area, one line a row, names split by "; ". */
const FOLDER = join(__dirname, 'lines');

const names = (cell = ''): string[] => cell.split('; ').filter(Boolean);

const rowsOf = (file: string): string[][] =>
  readFileSync(join(FOLDER, file), 'utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((row) => row.split('\t'));

const told = (credit: ImageCredit | null) => ({
  creators: credit?.creators,
  sources: credit?.sources,
  via: credit?.via ?? '',
  kind: credit?.kind ?? '',
  licence: credit?.licence?.name ?? '',
  year: credit?.year?.toString() ?? '',
});

describe.each(readdirSync(FOLDER))('%s', (file) => {
  it.each(rowsOf(file))(
    '%s',
    (line = '', creators, sources, via = '', kind = '', licence = '', year = '') => {
      const credit = parseCredit(line);
      expect(told(credit)).toEqual({
        creators: names(creators),
        sources: names(sources),
        via,
        kind,
        licence,
        year,
      });
      // A caption before or behind the credit is none of it.
      expect(line).toContain(credit?.text);
      expect(credit && formatCredit(credit)).toBeTruthy();
    },
  );
});
