export * from './types';
export { RIGHTS_TOKENS, unknownTokens } from './template';
export { DEFAULT_TEMPLATE, copyrightNotice } from './notice';
