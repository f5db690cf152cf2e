export type { Agency, AgencyNames } from '../agencies';
export { formatCredit } from './format';
export { parseCredit } from './parse';
export { parseCaption, type Caption } from './parse-caption';
export { CREDIT_STYLES, type CreditOptions } from './styles';
export { CREDIT_TOKENS } from './styles/template';
export { CREDIT_KINDS, type ImageCredit, type Licence, type ParseCreditOptions } from './types';
export { creditProblems } from './validate';
