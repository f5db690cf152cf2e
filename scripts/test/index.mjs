import { buildPlugin } from '../lib/build-plugin.mjs';
import { installIfNeeded } from '../lib/install.mjs';
import { Problem, tellProblems } from '../lib/problem.mjs';
import { duration } from '../lib/progress.mjs';
import { runScript } from '../lib/run.mjs';

/** The scripts of package.json that make up `npm test`, quickest first. */
const STEPS = [
  { script: 'lint', name: 'Lint and format' },
  { script: 'types', name: 'Types' },
  { script: 'test:unit', name: 'Unit tests' },
  { script: 'test:server', name: 'Server tests on SQLite' },
];

const main = async () => {
  const asked = process.argv.slice(2);
  const unknown = asked.find((script) => STEPS.every((one) => one.script !== script));
  if (unknown) {
    const known = STEPS.map(({ script }) => script).join(', ');
    throw new Problem(`"${unknown}" is not one of the steps of "npm test", which are ${known}.`);
  }
  await installIfNeeded();
  const started = Date.now();
  const failed = [];
  for (const { script, name } of STEPS.filter((one) => asked.length === 0 || asked.includes(one.script))) {
    const since = Date.now();
    console.log(`\n▶ ${name} (npm run ${script})`);
    // A real Strapi loads the built plugin.
    if (script === 'test:server') await buildPlugin();
    const code = await runScript(script);
    console.log(`${code === 0 ? '✓' : '✗'} ${name}, ${duration(Date.now() - since)}`);
    if (code !== 0) failed.push({ script, name });
  }
  if (failed.length > 0) {
    const list = failed.map(({ script, name }) => `  ${name}: npm run ${script}`).join('\n');
    throw new Problem(`Failed after ${duration(Date.now() - started)}:\n${list}`);
  }
  console.log(`\nAll passed in ${duration(Date.now() - started)}.`);
};

await tellProblems(main);
