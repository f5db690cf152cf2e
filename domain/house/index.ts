export * from './types';
export { printCredit, printDateline } from './print';
export { settingsProblems, type HouseSettings } from './settings';
