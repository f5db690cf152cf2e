import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fromLine, fromNone } from './dateline-weights/examples.mjs';
import { fit } from './dateline-weights/fit.mjs';
import { jsonLines, tradeLines, tradeNone } from './dateline-weights/lines.mjs';
import { ROOT } from './lib/paths.mjs';
import { requireTypeScript } from './lib/typescript.mjs';

/**
 * Fits the weights by which datelines are judged to the repository's own tables and to further lines:
 *
 *     node scripts/dateline-weights.mjs --lines datelines.jsonl --none pages.jsonl --write
 *
 * `--lines` has datelines as `{ text, cities, agency }`, `--none` ordinary lines as `{ text }`, one JSON object a
 * line; either may be given several times. Without `--write` it only says what it would change.
 */
const WEIGHTS = join(ROOT, 'domain/dateline/judge/weights.ts');
/** Our own tables are few beside the lines of pages, and each stands for a house. */
const OWN = 4;

const { values } = parseArgs({
  options: {
    lines: { type: 'string', multiple: true, default: [] },
    none: { type: 'string', multiple: true, default: [] },
    write: { type: 'boolean', default: false },
  },
});

const examples = [
  ...[...tradeLines(), ...values.lines.flatMap(jsonLines)].flatMap((line) => fromLine(line, OWN)),
  ...tradeNone().flatMap((line) => fromNone(line, OWN)),
  ...values.none.flatMap(jsonLines).flatMap((line) => fromNone(line, 1)),
];

const { BIAS, WEIGHTS: standing } = requireTypeScript(WEIGHTS);
const [signed, unsigned] = [0, 1].map((column) =>
  fit(
    examples.filter((example) => example.column === column),
    {
      ...Object.fromEntries(Object.entries(standing).map(([sign, pair]) => [sign, pair[column]])),
      bias: BIAS[column],
    },
  ),
);

const rounded = (number) => String(Math.round(number * 10) / 10 + 0);
const pairOf = (name) => `[${rounded(signed[name])}, ${rounded(unsigned[name])}]`;
const PAIR = /^( {2}(?:'([^']+)'|(\w+)): |export const BIAS = )\[[^\]]+\]/gm;

const before = readFileSync(WEIGHTS, 'utf8');
const after = before.replace(PAIR, (_, head, quoted, bare) => head + pairOf(quoted ?? bare ?? 'bias'));
if (values.write) writeFileSync(WEIGHTS, after);
else {
  const lines = before.split('\n');
  after.split('\n').forEach((line, at) => line !== lines[at] && console.log(`${lines[at]} → ${line.trim()}`));
}
