import { asiaEconomy } from './asia-economy';
import { paren } from './paren';
import { plain } from './plain';
import type { CreditStyle } from './parts';
import { slash } from './slash';
import { template } from './template';

export type { CreditOptions, CreditStyle } from './parts';

/** The first is the default. */
export const STYLES: readonly CreditStyle[] = [plain, slash, paren, asiaEconomy, template];

/** Names of the styles that `formatCredit` knows. */
export const CREDIT_STYLES: readonly string[] = STYLES.map((style) => style.name);
