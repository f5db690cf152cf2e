import { existsSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { delimiter, join, resolve } from 'node:path';
import { nodeProblem } from '../lib/node-version.mjs';
import { ROOT } from '../lib/paths.mjs';
import { Problem, tellProblems } from '../lib/problem.mjs';
import { duration } from '../lib/progress.mjs';
import { finish } from '../lib/run.mjs';
import { bringNode } from './bring-node.mjs';
import { makeCopy } from './copy.mjs';
import { tryDemo } from './try-demo.mjs';

/** Those that stand on what a Node may change: the database, pictures and streams, processes. */
const SERVER_TESTS = ['content-types', 'fields', 'picture-killed', 'picture-write', 'stamp'].map(
  (name) => `tests/server/${name}.test.ts`,
);

/** Everything that the project starts, and npm's own scripts, run on the Node of the first folder of the path. */
const environment = ({ bin, home, prebuilt }) => ({
  ...process.env,
  PATH: `${bin}${delimiter}${process.env.PATH}`,
  npm_config_nodedir: home,
  // Nothing may be compiled on a Node that has binaries of everything: node-gyp stops without Python.
  ...(prebuilt ? { NODE_GYP_FORCE_PYTHON: 'none' } : {}),
  NEWSROOM_SHARED: resolve(ROOT, process.env.NEWSROOM_SHARED ?? '../shared'),
});

const runTests = ({ execPath }, cwd, env) => {
  const jest = join(cwd, 'node_modules/jest/bin/jest.js');
  const which = [
    '--selectProjects',
    'domain',
    'media',
    'server',
    '--',
    'tests/domain/',
    'tests/media/',
    ...SERVER_TESTS,
  ];
  return finish(spawn(execPath, [jest, '--maxWorkers=100%', ...which], { cwd, env, stdio: 'inherit' }));
};

/** Runs the demo, the domain tests and a share of the server tests on another Node, as if just cloned. */
const main = async () => {
  const wanted = process.argv[2] ?? '';
  if (!/^\d+(\.\d+){0,2}$/.test(wanted)) {
    throw new Problem(`"${wanted}" is not a version of Node: give one such as 24 or 22.14.0.`);
  }
  const gone = SERVER_TESTS.find((file) => !existsSync(join(ROOT, file)));
  if (gone) throw new Error(`${gone} is not there any more`);
  const node = await bringNode(wanted);
  const problem = nodeProblem(node.version);
  if (problem) throw new Problem(problem);

  const started = Date.now();
  const copy = makeCopy(node.version);
  const env = environment(node);
  console.log(`\n▶ The demo on Node ${node.version}, from nothing`);
  await tryDemo(node, copy, env);
  console.log(
    `✓ The demo, ${duration(Date.now() - started)}\n\n▶ Domain tests and a share of the server tests`,
  );
  if ((await runTests(node, copy, env)) !== 0) throw new Problem(`Tests failed on Node ${node.version}.`);
  console.log(`\nAll passed on Node ${node.version} in ${duration(Date.now() - started)}.`);
};

await tellProblems(main);
