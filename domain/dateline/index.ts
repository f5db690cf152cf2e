export type { NamedPlace, PlaceNames } from '../gazetteer/place-names';
export { dayIn, type Day } from '../calendar';
export { filedOn } from './filing-date';
export { formatDateline } from './format';
export { parseDateline, type ParseDatelineOptions } from './parse';
export type { FormatOptions } from './style';
export { DATELINE_STYLES } from './styles';
export * from './types';
export { datelineProblems } from './validate';
