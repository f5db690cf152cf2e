import { lazily } from '../../text';
import { AMERICAS } from './americas';
import { ASIA_AFRICA } from './asia-africa';
import { EAST_ASIA } from './east-asia';
import { EUROPE } from './europe';
import { readRows, type CityRow } from './rows';

/** Of namesakes in two countries the first is the one that readers know. */
export const cities = lazily((): readonly CityRow[] =>
  [AMERICAS, EUROPE, EAST_ASIA, ASIA_AFRICA].flatMap(readRows),
);

export type { CityRow };
