import { formatCredit } from '../credit/format';
import type { ImageCredit } from '../credit/types';
import { formatDateline } from '../dateline/format';
import type { Dateline } from '../dateline/types';
import type { HouseStyles } from './types';

/** A dateline in its own style, else the field's, else the house's; `plain` where nobody says. */
export const printDateline = (dateline: Dateline, field?: string, styles: HouseStyles = {}): string => {
  const style = dateline.style || field || styles.dateline || 'plain';
  // The months of the house's own line are no other style's.
  return formatDateline(dateline, style, style === 'template' ? styles.datelineTemplate : undefined);
};

/** A credit in the field's style, else the house's; `plain` where nobody says. */
export const printCredit = (credit: ImageCredit, field?: string, styles: HouseStyles = {}): string =>
  formatCredit(credit, field || styles.credit || 'plain');
