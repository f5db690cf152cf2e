export const RIGHTS_TOKENS = ['holder', 'site', 'publication', 'year'] as const;
export type RightsToken = (typeof RIGHTS_TOKENS)[number];

export type TokenValues = Readonly<Record<RightsToken, string>>;

const TOKEN = /\{([^{}]*)\}/g;

const isToken = (name: string): name is RightsToken => (RIGHTS_TOKENS as readonly string[]).includes(name);

/** The tokens of a template that no rule knows, e.g. `["holdre"]` for "© {holdre}". */
export const unknownTokens = (template: string): string[] =>
  [...template.matchAll(TOKEN)].map((match) => match[1] ?? '').filter((name) => !isToken(name));

/**
 * Text in, text out: nothing is escaped. A token without a value goes together with the brackets that
 * hold it alone, so that a house without a site prints "© Holder. All rights reserved."
 */
export const fillTemplate = (template: string, values: TokenValues): string =>
  template
    .replace(/\s*[([]\{(\w+)\}[)\]]/g, (whole, name: string) =>
      isToken(name) && values[name] === '' ? '' : whole,
    )
    .replace(TOKEN, (whole, name: string) => (isToken(name) ? values[name] : whole))
    .replace(/ {2,}/g, ' ')
    .trim();
