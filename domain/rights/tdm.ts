import { webAddress } from '../web-address';
import { machineAnswers, type MachineTerms } from './machine';

/** TDMRep (W3C): whether the rights to text and data mining are reserved. */
const isReserved = (terms: MachineTerms): boolean => {
  const { aiInput, aiTrain } = machineAnswers(terms);
  return aiInput === 'prohibit' || aiTrain === 'prohibit';
};

/** Where the policy is, for those who have to ask; a header takes ASCII only. */
const policyOf = (terms: MachineTerms): { 'tdm-policy'?: string } => {
  const policy = isReserved(terms) ? webAddress(terms.policy) : undefined;
  return policy === undefined ? {} : { 'tdm-policy': policy };
};

/** The headers of an answer, `tdm-reservation` and `tdm-policy`; none unless machines are told. */
export const tdmHeaders = (terms: MachineTerms = {}): Record<string, string> => {
  if (!terms.enabled) return {};
  return { 'tdm-reservation': isReserved(terms) ? '1' : '0', ...policyOf(terms) };
};

export interface TdmRule {
  /** Path of the site, as in robots.txt. */
  location: string;
  'tdm-reservation': 0 | 1;
  'tdm-policy'?: string;
}

/** The contents of `/.well-known/tdmrep.json`, for all of the site; nothing unless machines are told. */
export const tdmrep = (terms: MachineTerms = {}): TdmRule[] | undefined => {
  if (!terms.enabled) return undefined;
  return [{ location: '/', 'tdm-reservation': isReserved(terms) ? 1 : 0, ...policyOf(terms) }];
};
