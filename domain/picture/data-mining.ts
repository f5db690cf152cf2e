const VOCABULARY = 'http://ns.useplus.org/ldf/vocab/DMI-';

/** What a house may say of data mining, and the end of its address in the PLUS vocabulary. */
const CODES = {
  unspecified: 'UNSPECIFIED',
  allowed: 'ALLOWED',
  prohibited: 'PROHIBITED',
  'prohibited-ai-training': 'PROHIBITED-AIMLTRAINING',
  'prohibited-generative-ai-training': 'PROHIBITED-GENAIMLTRAINING',
  'prohibited-except-search-engines': 'PROHIBITED-EXCEPTSEARCHENGINEINDEXING',
  'prohibited-see-rights': 'PROHIBITED-SEECONSTRAINT',
} as const;

export type DataMining = keyof typeof CODES;

export const DATA_MINING = Object.keys(CODES) as [DataMining, ...DataMining[]];

/** PLUS Data Mining, as a file says it: `http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED`. */
export const dataMiningUri = (word: DataMining): string => `${VOCABULARY}${CODES[word]}`;
