import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { ratioFigure } from '../support/figure.mjs';
import { summary } from '../support/measure.mjs';
import { ROOT } from '../support/project.mjs';

const require = createRequire(import.meta.url);
const LINES = join(ROOT, 'tests/domain/credit/lines');
const ROUNDS = 15;
const LEAST_A_SECOND = 4000;
const HOSTILE = ['(', 'A, ', ' via ', '© 20', '. (', "'x", 'Photo by ', ' - '];

const printedLines = () =>
  readdirSync(LINES).flatMap((file) =>
    readFileSync(join(LINES, file), 'utf8')
      .split('\n')
      .slice(1)
      .filter(Boolean)
      .map((row) => row.split('\t')[0]),
  );

const timeOf = (lines, read) => {
  const from = performance.now();
  for (const line of lines) read(line);
  return performance.now() - from;
};

const roundsOf = (lines, read) => Array.from({ length: ROUNDS }, () => timeOf(lines, read));

/** Credit lines of the trade, read one after the other; and what a megabyte of one sign costs beside a line. */
export const creditLines = {
  name: 'credit lines',
  run: async ({ progress }) => {
    progress('credit lines');
    const { parseCredit } = require(join(ROOT, 'dist/domain/index.js'));
    const lines = printedLines();
    timeOf(lines, parseCredit);
    const rate = Math.round((lines.length * 1000) / summary(roundsOf(lines, parseCredit)).median);
    const long = HOSTILE.map((piece) => piece.repeat(Math.ceil(1_000_000 / piece.length)));
    return [
      {
        name: 'credit lines read',
        unit: 'a second',
        rate,
        goal: LEAST_A_SECOND,
        met: rate >= LEAST_A_SECOND,
      },
      ratioFigure('8 hostile credit lines of 1 MB', {
        plugin: roundsOf(long, parseCredit),
        bare: roundsOf(
          long.map((line) => line.slice(0, 1000)),
          parseCredit,
        ),
        bareIs: 'the first 1,000 characters of the same lines',
      }),
    ];
  },
};
