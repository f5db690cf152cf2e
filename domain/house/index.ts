export * from './types';
export { datelineStyle, printCredit, printDateline } from './print';
export { settingsProblems, type HouseSettings } from './settings';
