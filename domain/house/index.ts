export * from './types';
export { isUnit, ruleUnit, sameValue, unitOf, withOverrides, type Overrides } from './overrides';
export { nameProblems } from './names';
export { isOutsideCopy, outsideAgency, ownBylineOf } from './outside-copy';
export { printCredit } from './print-credit';
export { datelineStyle, printDateline } from './print-dateline';
export { settingsProblems, withDefaults, type GivenSettings, type HouseSettings } from './settings';
