/**
 * `npm run bench [-- words of cases] [-- --sizes 1000,10000]`: what the plugin costs and saves, each figure
 * a ratio of two things measured in the same run. A table on stdout, a JSON file in `bench/out`. Nothing
 * fails because of a figure.
 */
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { CASES } from './cases/index.mjs';
import { buildPlugin } from '../scripts/lib/build-plugin.mjs';
import { createContext } from './support/context.mjs';
import { removeProjects } from './support/project.mjs';
import { tableOf, writeReport } from './support/report.mjs';

const DEFAULT_SIZES = '1000,10000,100000';

const readArguments = () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { sizes: { type: 'string', default: DEFAULT_SIZES } },
  });
  const sizes = values.sizes.split(',').map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size > 0)) {
    throw new Error(`--sizes is "${values.sizes}"; it takes numbers of articles, such as ${DEFAULT_SIZES}`);
  }
  const cases =
    positionals.length === 0
      ? CASES
      : CASES.filter(({ name }) => positionals.some((word) => name.includes(word)));
  if (cases.length === 0) {
    throw new Error(
      `no case is named ${positionals.join(', ')}; there are ${CASES.map(({ name }) => name).join(', ')}`,
    );
  }
  return { sizes, cases };
};

const main = async () => {
  const { sizes, cases } = readArguments();
  const from = performance.now();
  const elapsed = () => Math.round((performance.now() - from) / 1000);
  const progress = (text) => process.stderr.write(`${String(elapsed()).padStart(4)} s  ${text}\n`);
  await buildPlugin();
  const context = createContext({ sizes, progress });
  const figures = [];
  try {
    for (const one of cases) figures.push(...(await one.run(context)));
  } finally {
    await context.stop();
    removeProjects();
  }
  process.stdout.write(`${tableOf(figures)}\n`);
  progress(`written to ${writeReport({ figures, sizes, seconds: elapsed() })}`);
};

main().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
