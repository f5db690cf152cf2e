import { webAddress } from '../web-address';
import { siteAddress } from './address';
import { type Answer, machineAnswers, type MachineTerms, type Use, USES } from './machine';
import type { RightsRule } from './types';

export const RSL_TYPE = 'application/rsl+xml';
const NAMESPACE = 'https://rslstandard.org/rsl';

/** The uses in RSL's vocabulary. */
const WORDS: Readonly<Record<Use, string>> = { search: 'search', aiInput: 'ai-input', aiTrain: 'ai-train' };

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** What XML 1.0 can't hold at all, halves of a pair of surrogates among it. */
const UNFIT = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const escaped = (text: string): string =>
  text.replace(UNFIT, '').replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);

const element = (name: string, text: string, attributes: Record<string, string | undefined> = {}): string => {
  const given = Object.entries(attributes)
    .map(([key, value]) => (value ? ` ${key}="${escaped(value)}"` : ''))
    .join('');
  return `<${name}${given}>${escaped(text)}</${name}>`;
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
    `  <content url="${escaped(siteAddress(rule.site) ?? '/')}">`,
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
