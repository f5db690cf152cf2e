import type { Problem } from '../../shape';
import type { RightsSettings, RuleSettings, Texts } from '../types';

/** A fault of the settings, named so that it can be said in other languages than English. */
export interface SettingsProblem extends Problem {
  code: string;
  values?: Readonly<Record<string, string>>;
}

export type SettingsCheck = (settings: RightsSettings) => SettingsProblem[];

/** Where a fault is, in a sentence: `"templates.en"`, or `rule "ap": "validFrom"`. */
const placeOf = (path: Problem['path']): string => {
  const [first, key, ...rest] = path;
  if (first !== 'rules' || rest.length === 0) return `"${path.join('.')}"`;
  return `rule "${key}": "${rest.join('.')}"`;
};

export const fault = (
  path: Problem['path'],
  code: string,
  why: string,
  values?: Record<string, string>,
): SettingsProblem => ({ path, code, message: `${placeOf(path)} ${why}`, ...(values && { values }) });

export interface PlacedRule {
  key: string;
  path: string[];
  rule: RuleSettings;
}

export const rulesIn = ({ rules = {} }: RightsSettings): PlacedRule[] =>
  Object.entries(rules).map(([key, rule]) => ({ key, path: ['rules', key], rule }));

/** The house's own terms and each rule's: both have templates and links. */
export const termsIn = (settings: RightsSettings): { path: string[]; terms: Partial<RuleSettings> }[] => [
  { path: [], terms: settings },
  ...rulesIn(settings).map(({ path, rule }) => ({ path, terms: rule })),
];

export interface PlacedText {
  path: string[];
  locale: string;
  text: string;
}

const textsAt = (path: string[], texts: Texts = {}): PlacedText[] =>
  Object.entries(texts).map(([locale, text]) => ({ path: [...path, locale], locale, text }));

/** Every text that is kept by locale. */
export const textsIn = (settings: RightsSettings): PlacedText[] =>
  termsIn(settings).flatMap(({ path, terms }) => [
    ...textsAt([...path, 'templates'], terms.templates),
    ...textsAt([...path, 'usageTerms'], terms.usageTerms),
  ]);
