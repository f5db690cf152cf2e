export { otherKeys } from './key';
export { readNames, type CityNames } from '../gazetteer/city-names';
export { regionName, regionsNamed } from '../gazetteer/regions';
export { resolvePlace } from './resolve';
export type { City, Gazetteer } from './types';
