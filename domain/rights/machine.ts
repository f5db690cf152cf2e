export const USES = ['search', 'aiInput', 'aiTrain'] as const;
/** What a machine may want of an article, in RSL's terms: `search`, `ai-input`, `ai-train`. */
export type Use = (typeof USES)[number];

export const ANSWERS = ['permit', 'prohibit'] as const;
export type Answer = (typeof ANSWERS)[number];

/** What machines are told. Nothing at all unless it is switched on. */
export interface MachineTerms extends Partial<Record<Use, Answer>> {
  enabled?: boolean;
  /** Address of the policy for text and data mining. */
  policy?: string;
}

/** The answer for each use: without one, indexing is permitted and the two of AI are not. */
export const machineAnswers = (terms: MachineTerms): Record<Use, Answer> => ({
  search: terms.search ?? 'permit',
  aiInput: terms.aiInput ?? 'prohibit',
  aiTrain: terms.aiTrain ?? 'prohibit',
});
