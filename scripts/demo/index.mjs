import { createRequire } from 'node:module';
import { join } from 'node:path';
import { installIfNeeded } from '../lib/install.mjs';
import { PLAYGROUND } from '../lib/paths.mjs';
import { portProblem } from '../lib/port.mjs';
import { Problem, tellProblems } from '../lib/problem.mjs';
import { step } from '../lib/progress.mjs';
import { STOPPED } from '../lib/run.mjs';
import { readAddresses } from './addresses.mjs';
import { build } from './builds.mjs';
import { prepare, reset } from './data.mjs';
import { HELP, readOptions } from './options.mjs';
import { startServer } from './server.mjs';

const require = createRequire(import.meta.url);

const card = (address, addresses) => {
  const { email, password } = require(join(PLAYGROUND, 'seed', 'editor.js'));
  return [
    '',
    `The newsroom is open. Write in it at ${address}/admin`,
    `  e-mail    ${email}`,
    `  password  ${password}`,
    '',
    'Read it at',
    ...addresses.flatMap(({ shows, url }) => [`  ${url}`, `    ${shows}`]),
    '',
    'Ctrl-C stops it and keeps what you wrote; "npm run demo -- --reset" starts over.',
    '',
  ].join('\n');
};

const main = async () => {
  const options = readOptions(process.argv.slice(2), process.env);
  if (options.help) {
    console.log(HELP);
    return;
  }
  const problem = await portProblem(options.port, options.host);
  if (problem) throw new Problem(problem);
  await installIfNeeded();
  await build();
  if (options.reset) reset();
  prepare();

  const address = `http://localhost:${options.port}`;
  const server = startServer({ ...options, address });
  try {
    await step('Starting the newsroom', server.ready);
    console.log(card(address, await readAddresses(address)));
  } catch (error) {
    await server.stop();
    throw error;
  }
  server.show();
  const code = await server.ended;
  if (code !== 0 && code !== STOPPED) throw new Problem(`Strapi stopped by itself (exit code ${code}).`);
  console.log('\nThe newsroom is closed.');
};

await tellProblems(main);
