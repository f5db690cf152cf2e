import { lazily } from '../../text';
import { readRows } from '../rows';
import { AMERICAS } from './americas';
import { ASIA_PACIFIC_AFRICA } from './asia-pacific-africa';
import { BRITISH_ISLES } from './british-isles';
import { EAST_ASIA } from './east-asia';
import { EASTERN_EUROPE } from './eastern-europe';
import { FRANCE_BENELUX } from './france-benelux';
import { GERMAN_SPEAKING } from './german-speaking';
import { KOREA } from './korea';
import { NORDIC } from './nordic';
import { SOUTHERN_EUROPE } from './southern-europe';
import { UNITED_STATES_CREDITS } from './united-states-credits';
import { UNITED_STATES_WIRES } from './united-states-wires';

/** All that sign datelines or are named in credits. Of two that share a name the first is meant. */
export const bodies = lazily(() =>
  [
    UNITED_STATES_WIRES,
    UNITED_STATES_CREDITS,
    AMERICAS,
    BRITISH_ISLES,
    FRANCE_BENELUX,
    GERMAN_SPEAKING,
    SOUTHERN_EUROPE,
    NORDIC,
    KOREA,
    EAST_ASIA,
    EASTERN_EUROPE,
    ASIA_PACIFIC_AFRICA,
  ].flatMap(readRows),
);
