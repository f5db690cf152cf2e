export * from './types';
export { printCredit, printDateline } from './print';
