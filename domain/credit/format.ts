import { type CreditOptions, STYLES } from './styles';
import type { ImageCredit } from './types';

/**
 * Prints a credit in a house style: "Name, AP via Getty Images" (`plain`), "Name/AP" (`slash`),
 * "(AP Photo/Name)" (`paren`), "[Image source=AP]" (`asia-economy`), or a line of the house's own (`template`).
 *
 * @param style one of `CREDIT_STYLES`; an unknown one prints as `plain`.
 * @param options the template of the style `template`, such as `{creators}/{sources} via {via}`.
 * @returns one line without line breaks or double spaces; the credit's `text` where it has no parts.
 */
export const formatCredit = (credit: ImageCredit, style = 'plain', options: CreditOptions = {}): string => {
  const chosen = STYLES.find(({ name }) => name === style) ?? STYLES[0];
  const line = chosen?.format(credit, options) ?? '';
  return (line || (credit.text ?? '')).replace(/\s+/g, ' ').trim();
};
