import { webAddress } from '../web-address';
import { xmlAttribute, xmlText } from '../xml';
import { siteAddress } from './address';
import { type Answer, machineAnswers, type MachineTerms, type Use, USES } from './machine';
import type { RightsRule } from './types';

export const RSL_TYPE = 'application/rsl+xml';
const NAMESPACE = 'https://rslstandard.org/rsl';

/** The uses in RSL's vocabulary. */
const WORDS: Readonly<Record<Use, string>> = { search: 'search', aiInput: 'ai-input', aiTrain: 'ai-train' };

const element = (name: string, text: string, attributes: Record<string, string | undefined> = {}): string => {
  const given = Object.entries(attributes)
    .map(([key, value]) => (value ? ` ${key}="${xmlAttribute(value)}"` : ''))
    .join('');
  return `<${name}${given}>${xmlText(text)}</${name}>`;
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
  const permitted = usage(answers, 'permit');
  const prohibited = usage(answers, 'prohibit');
  const link = webAddress(rule.licence) ?? webAddress(terms.policy);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<rsl xmlns="${NAMESPACE}">`,
    `  <content url="${xmlAttribute(siteAddress(rule.site) ?? '/')}">`,
    '    <license>',
    permitted && `      ${element('permits', permitted, { type: 'usage' })}`,
    prohibited && `      ${element('prohibits', prohibited, { type: 'usage' })}`,
    '    </license>',
    `    ${element('copyright', rule.holder, { contactUrl: webAddress(rule.acquireLicensePage) })}`,
    link && `    ${element('terms', link)}`,
    '  </content>',
    '</rsl>',
  ];
  return `${lines.filter(Boolean).join('\n')}\n`;
};
