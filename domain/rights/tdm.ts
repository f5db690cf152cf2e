import { machineAnswers, type MachineTerms } from './machine';

/** TDMRep (W3C): whether the rights to text and data mining are reserved. */
const isReserved = (terms: MachineTerms): boolean => {
  const { aiInput, aiTrain } = machineAnswers(terms);
  return aiInput === 'prohibit' || aiTrain === 'prohibit';
};

/** The headers of an answer, `tdm-reservation` and `tdm-policy`; none unless machines are told. */
export const tdmHeaders = (terms: MachineTerms = {}): Record<string, string> => {
  if (!terms.enabled) return {};
  const reserved = isReserved(terms);
  return {
    'tdm-reservation': reserved ? '1' : '0',
    ...(reserved && terms.policy ? { 'tdm-policy': terms.policy } : {}),
  };
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
  const reserved = isReserved(terms);
  return [
    {
      location: '/',
      'tdm-reservation': reserved ? 1 : 0,
      ...(reserved && terms.policy ? { 'tdm-policy': terms.policy } : {}),
    },
  ];
};
