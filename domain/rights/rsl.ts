import { webAddress } from '../web-address';
import { xmlElement, xmlText } from '../xml';
import { siteAddress } from './address';
import { type Answer, machineAnswers, type MachineTerms, type Use, USES } from './machine';
import type { RightsRule } from './types';

export const RSL_TYPE = 'application/rsl+xml';
const NAMESPACE = 'https://rslstandard.org/rsl';

/** The uses in RSL's vocabulary. */
const WORDS: Readonly<Record<Use, string>> = { search: 'search', aiInput: 'ai-input', aiTrain: 'ai-train' };

/** Elements within another, each on a line of its own. */
const onLines = (indent: string, elements: readonly (string | undefined)[]): string => {
  const lines = elements.filter(Boolean).map((one) => `${indent}  ${one}\n`);
  return `\n${lines.join('')}${indent}`;
};

const usage = (answers: Record<Use, Answer>, wanted: Answer): string =>
  USES.filter((use) => answers[use] === wanted)
    .map((use) => WORDS[use])
    .join(' ');

/**
 * An RSL 1.0 document (`application/rsl+xml`) for all of the site, under the rule of the house's own copy;
 * nothing unless machines are told.
 */
export const rslDocument = (rule: RightsRule, terms: MachineTerms = {}): string | undefined => {
  if (!terms.enabled) return undefined;
  const answers = machineAnswers(terms);
  const uses = (name: string, wanted: Answer): string | undefined => {
    const words = usage(answers, wanted);
    return words ? xmlElement(name, xmlText(words), { type: 'usage' }) : undefined;
  };
  const link = webAddress(rule.licence) ?? webAddress(terms.policy);
  const licence = onLines('    ', [uses('permits', 'permit'), uses('prohibits', 'prohibit')]);
  const content = onLines('  ', [
    xmlElement('license', licence),
    xmlElement('copyright', xmlText(rule.holder), { contactUrl: webAddress(rule.acquireLicensePage) }),
    link && xmlElement('terms', xmlText(link)),
  ]);
  const site = onLines('', [xmlElement('content', content, { url: siteAddress(rule.site) ?? '/' })]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElement('rsl', site, { xmlns: NAMESPACE })}\n`;
};
