import { isoDayIn } from './calendar';
import { languageOf, sameLocale } from './locale';
import { namesOf, OWN, sourceOf } from './source';
import type { ArticleFacts, RightsRule, RuleScope } from './types';

/** How closely a rule fits, part by part; a part that it does not name fits loosely (0). */
type Fit = readonly [source: number, locale: number, period: number];

const sourceFit = (rule: RightsRule, source: string): number | undefined => {
  const names = namesOf(rule);
  if (names.length > 0) return names.includes(source) ? 1 : undefined;
  const isOwn = source === OWN || !rule.ownNames || rule.ownNames.includes(source);
  return isOwn === !rule.others ? 0 : undefined;
};

const localeFit = ({ locale }: RuleScope, language: string): number | undefined => {
  if (!locale) return 0;
  if (sameLocale(locale, language)) return 2;
  return sameLocale(locale, languageOf(language)) ? 1 : undefined;
};

const periodFit = (rule: RightsRule, moment: Date): number | undefined => {
  const { validFrom, validTo, timeZone = 'UTC' } = rule;
  if (!validFrom && !validTo) return 0;
  const day = isoDayIn(timeZone, moment);
  return (!validFrom || validFrom <= day) && (!validTo || day <= validTo) ? 1 : undefined;
};

const fitOf = (rule: RightsRule, facts: ArticleFacts, source: string): Fit | undefined => {
  const parts = [
    sourceFit(rule, source),
    localeFit(rule, facts.language ?? ''),
    periodFit(rule, new Date(facts.firstPublishedAt)),
  ];
  const [ofSource, ofLocale, ofPeriod] = parts;
  if (ofSource === undefined || ofLocale === undefined || ofPeriod === undefined) return undefined;
  return [ofSource, ofLocale, ofPeriod];
};

const isCloser = (one: Fit, other: Fit): boolean => {
  const at = one.findIndex((part, index) => part !== other[index]);
  return at >= 0 && (one[at] ?? 0) > (other[at] ?? 0);
};

/**
 * The rule that an article is under: of those that take it, the one that says most of it. A source counts
 * before a locale and a locale before a period; a rule that names nothing is the default.
 *
 * @throws RangeError where `firstPublishedAt` is no date and a rule has a period.
 */
export const ruleFor = (rules: readonly RightsRule[], facts: ArticleFacts): RightsRule | undefined => {
  const source = sourceOf(facts.source);
  let best: { rule: RightsRule; fit: Fit } | undefined;
  for (const rule of rules) {
    const fit = fitOf(rule, facts, source);
    if (fit && (!best || isCloser(fit, best.fit))) best = { rule, fit };
  }
  return best?.rule;
};
