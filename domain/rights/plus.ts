import { machineAnswers, type MachineTerms } from './machine';

const VOCABULARY = 'http://ns.useplus.org/ldf/vocab/';

/**
 * The value of `plus:DataMining` that a picture carries (PLUS vocabulary, IPTC photo metadata): what the
 * house tells machines, as closely as PLUS can say it. Nothing unless machines are told, and where they may
 * learn from what they may not answer from, for which PLUS has no word.
 */
export const plusDataMining = (terms: MachineTerms = {}): string | undefined => {
  if (!terms.enabled) return undefined;
  const { search, aiInput, aiTrain } = machineAnswers(terms);
  if (search === 'permit' && aiInput === 'permit' && aiTrain === 'permit') return `${VOCABULARY}DMI-ALLOWED`;
  if (aiTrain === 'permit') return undefined;
  if (aiInput === 'permit') return `${VOCABULARY}DMI-PROHIBITED-AIMLTRAINING`;
  return search === 'permit'
    ? `${VOCABULARY}DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING`
    : `${VOCABULARY}DMI-PROHIBITED`;
};
