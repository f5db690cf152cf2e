import { formatCredit } from '../credit/format';
import type { ImageCredit } from '../credit/types';
import type { HouseStyles } from './types';

/** A credit in the field's style, else the house's; `plain` where nobody says. */
export const printCredit = (credit: ImageCredit, field?: string, styles: HouseStyles = {}): string =>
  formatCredit(credit, field || styles.credit || 'plain', { template: styles.creditTemplate });
