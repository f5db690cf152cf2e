export { otherKeys, placeKey } from './key';
export { readNames, type CityNames } from './names';
export { regionName, regionsNamed } from './regions';
export { resolvePlace } from './resolve';
export type { City, Gazetteer } from './types';
