export const RIGHTS_TOKENS = ['holder', 'site', 'publication', 'year', 'years', 'byline', 'url'] as const;
export type RightsToken = (typeof RIGHTS_TOKENS)[number];

export type TokenValues = Readonly<Record<string, string>>;

const TOKEN = /\{([^{}]*)\}/g;

/** Stands for a token without a value until the marks around it are gone; no text holds it. */
const NOTHING = '\uE000';

/** What goes with a token that has no value: its brackets, and the comma or stroke that tied it on. */
const GONE: readonly [RegExp, string][] = [
  [new RegExp(`\\s*[([（［]\\s*${NOTHING}\\s*[)\\]）］]`, 'g'), NOTHING],
  [new RegExp(`\\s*[,，、;·|/–—-]\\s*${NOTHING}`, 'g'), ''],
  [new RegExp(`(?<=^|[([（［])\\s*${NOTHING}\\s*[,，、;·|/–—-]\\s*`, 'g'), ''],
  [new RegExp(NOTHING, 'g'), ''],
];

const tokensOf = (template: string): string[] => [...template.matchAll(TOKEN)].map((match) => match[1] ?? '');

/** The tokens of a template that are not among the `known`, e.g. `["holdre"]` for "© {holdre}". */
export const unknownTokens = (template: string, known: readonly string[] = RIGHTS_TOKENS): string[] =>
  tokensOf(template).filter((name) => !known.includes(name));

/** Whether a brace opens or closes no token, as in "© {year {holder}". */
export const hasStrayBrace = (template: string): boolean => /[{}]/.test(template.replace(TOKEN, ''));

/** Whether nothing in braces would be printed as it is written. */
export const isFillable = (template: string, known: readonly string[] = RIGHTS_TOKENS): boolean =>
  unknownTokens(template, known).length === 0 && !hasStrayBrace(template);

/**
 * Text in, text out: nothing is escaped. A token without a value goes together with the brackets or the
 * comma that hold it alone, so that a house without a site prints "© Holder. All rights reserved."
 */
export const fillTemplate = (template: string, values: TokenValues): string => {
  const filled = template.replace(TOKEN, (whole, name: string) => {
    if (!Object.hasOwn(values, name)) return whole;
    return values[name]?.replaceAll(NOTHING, '') || NOTHING;
  });
  const gone = filled.includes(NOTHING) ? GONE : [];
  return gone
    .reduce((text, [pattern, kept]) => text.replace(pattern, kept), filled)
    .replace(/ {2,}/g, ' ')
    .trim();
};
