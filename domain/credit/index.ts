export type { Agency, AgencyNames } from '../agencies';
export { formatCredit } from './format';
export { parseCredit, type ParseCreditOptions } from './parse';
export { CREDIT_STYLES, type CreditOptions } from './styles';
export { CREDIT_TOKENS } from './styles/template';
export { CREDIT_KINDS, type ImageCredit, type Licence } from './types';
export { creditProblems } from './validate';
