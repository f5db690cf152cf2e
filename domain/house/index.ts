export * from './types';
export { printCredit } from './print-credit';
export { datelineStyle, printDateline } from './print-dateline';
export { settingsProblems, type HouseSettings } from './settings';
