import { ADDRESS_TOKENS } from '../address';
import { hasStrayBrace, RIGHTS_TOKENS, unknownTokens } from '../template';
import { fault, type SettingsCheck, type SettingsProblem, textsIn } from './problem';

const listed = (tokens: readonly string[]): string => tokens.map((token) => `{${token}}`).join(', ');

/** What a text has in braces that is not among the `known`, and braces that hold nothing. */
export const unfillableIn = (path: string[], text: string, known: readonly string[]): SettingsProblem[] => [
  ...unknownTokens(text, known).map((name) =>
    fault(path, 'unknown-token', `has an unknown token {${name}}; known are ${listed(known)}`, {
      token: `{${name}}`,
      known: listed(known),
    }),
  ),
  ...(hasStrayBrace(text)
    ? [fault(path, 'brace', `has a brace without its other one; known are ${listed(known)}`)]
    : []),
];

/** A token that nobody knows would be printed in braces, under every article. */
export const tokens: SettingsCheck = (settings) => [
  ...textsIn(settings).flatMap(({ path, text }) => unfillableIn(path, text, RIGHTS_TOKENS)),
  ...unfillableIn(['articleUrl'], settings.articleUrl ?? '', ADDRESS_TOKENS),
];
