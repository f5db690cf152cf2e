export * from './types';
export { ADDRESS_TOKENS, DEFAULT_ADDRESS, articleUrl } from './address';
export { rightsProblems, type SettingsProblem } from './checks';
export { copyrightNotice } from './notice';
export { ruleFor } from './rule-for';
export { OWN } from './source';
export { HOUSE, RESERVED_KEYS, SUPPLIED, rulesOf } from './table';
export { RIGHTS_TOKENS, unknownTokens } from './template';
export { DEFAULT_TEMPLATE, TEMPLATES } from './templates';
