import { ratioFigure } from './figure.mjs';
import { inTurns } from './measure.mjs';

const ARTICLES = '/api/newsroom/articles';
const TWINS = '/api/twin-articles';

const AGAINST_TWIN = { atMost: 1 / 20, rounds: 40, warmUp: 5 };
const GROWTH = { atMost: 1.5, rounds: 150, warmUp: 30 };

/** The size at which an index has to show its worth. */
const LARGE = 100_000;

const count = (n) => n.toLocaleString('en');

/** The plugin against its twin at one size. */
const againstTwin = async (name, size, once) => {
  const samples = await inTurns({ plugin: once(size, ARTICLES), bare: once(size, TWINS) }, AGAINST_TWIN);
  return ratioFigure(`${name}, ${count(size)} articles`, {
    ...samples,
    ...(size >= LARGE ? { atMost: AGAINST_TWIN.atMost } : {}),
  });
};

/**
 * The plugin at the largest size against the plugin at the smallest. The twin keeps out of this turn: its
 * scans would leave the smaller server's caches cold.
 */
const growth = async (name, sizes, once) => {
  const [smallest, largest] = [Math.min(...sizes), Math.max(...sizes)];
  if (smallest === largest) return [];
  const samples = await inTurns(
    Object.fromEntries(sizes.map((size) => [size, once(size, ARTICLES)])),
    GROWTH,
  );
  const figure = ratioFigure(`${name}, ${count(largest)} to ${count(smallest)}`, {
    plugin: samples[largest],
    bare: samples[smallest],
    bareIs: `the plugin at ${count(smallest)}`,
    atMost: GROWTH.atMost,
  });
  return [figure];
};

/**
 * Measures one reader's request: against the twin at each size, and as the number of articles grows.
 *
 * @param {string} name of the figures
 * @param {(size: number, round: number) => string} query of the request, with its `?`
 */
export const readFigures = async ({ readingServers, progress }, name, query) => {
  const servers = await readingServers();
  progress(name);
  const once = (size, path) => {
    let round = 0;
    return async () => {
      round += 1;
      const { ms, body } = await servers.get(size).ask('GET', `${path}${query(size, round)}`);
      if (body.data.length === 0) throw new Error(`${path}${query(size, round)} finds nothing`);
      return ms;
    };
  };
  const sizes = [...servers.keys()];
  const figures = [];
  for (const size of sizes) figures.push(await againstTwin(name, size, once));
  return [...figures, ...(await growth(name, sizes, once))];
};
