import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../lib/paths.mjs';

const TRADE = join(ROOT, 'tests/domain/dateline/trade');
const NONE = 'no-dateline.test.ts';
const CELLS = 5;

const rowsOf = (file) => readFileSync(join(TRADE, file), 'utf8').split('\n');
const listOf = (cell) => (cell === '-' ? [] : cell.split('; '));
const unfolded = (text) => text.replaceAll('⏎', '\n');

/** The datelines of the repository's own tables: text, cities, agency. */
export const tradeLines = () =>
  readdirSync(TRADE)
    .filter((file) => file.endsWith('.test.ts') && file !== NONE)
    .flatMap(rowsOf)
    .map((row) => row.trim().split(' | '))
    .filter((cells) => cells.length > CELLS)
    .map((cells) => {
      const [cities, , , agency] = cells.slice(-CELLS);
      const text = unfolded(cells.slice(0, -CELLS).join(' | '));
      return { text, cities: listOf(cities), agency: listOf(agency)[0] ?? null };
    });

/** What the repository's own list says is none. */
export const tradeNone = () => {
  const source = readFileSync(join(TRADE, NONE), 'utf8');
  const list = source.slice(source.indexOf('`') + 1, source.indexOf('\n`;'));
  return list
    .split('\n')
    .filter(Boolean)
    .map((text) => ({ text: unfolded(text) }));
};

/** Lines of a file, one JSON object each. */
export const jsonLines = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
