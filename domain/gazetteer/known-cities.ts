import { foldLetters, foldTableLetters, lazily, remember } from '../text';
import { cities, type CityRow } from './cities';

export interface KnownCity {
  /** The name that was asked for, in a reader's casing. */
  name: string;
  /** ISO 3166-1 alpha-2; absent for a place that is in no country, such as the United Nations. */
  country?: string;
  /** Readers know it by its name alone; others only help to read a line. */
  alone: boolean;
}

interface Names {
  byName: Map<string, KnownCity>;
  /** Accents tell namesakes apart: "San José" is not "San Jose". */
  asSpelled: Map<string, KnownCity>;
}

/** Those that stand alone come first, then what a city is called before what others call it. */
const NAMES = lazily((): Names => {
  const names: Names = { byName: new Map(), asSpelled: new Map() };
  for (const alone of [true, false])
    for (const city of cities()) if (city.alone === alone) addNames(names, city);
  return names;
});

const addNames = ({ byName, asSpelled }: Names, city: CityRow): void => {
  const { country, alone, printed, former } = city;
  for (const name of [city.name, ...printed, ...former]) {
    const key = foldTableLetters(name);
    const known = country ? { name, country, alone } : { name, alone };
    if (!byName.has(key)) byName.set(key, known);
    const spelled = name.toLowerCase();
    if (spelled !== key && !asSpelled.has(spelled)) asSpelled.set(spelled, known);
  }
};

/** A city that the wires or a country's own desks file from without its country; accents and case aside. */
export const knownCity = remember((name): KnownCity | undefined => {
  const { byName, asSpelled } = NAMES();
  const spelled = name.includes('’') ? name.replaceAll('’', "'") : name;
  return asSpelled.get(spelled.toLowerCase()) ?? byName.get(foldLetters(spelled));
});
