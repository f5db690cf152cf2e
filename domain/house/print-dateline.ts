import { formatDateline } from '../dateline/format';
import type { Dateline } from '../dateline/types';
import type { HouseStyles } from './types';

/** The style of a dateline: its own, else the field's, else the house's; `plain` where nobody says. */
export const datelineStyle = (own?: string, field?: string, styles: HouseStyles = {}): string =>
  own || field || styles.dateline || 'plain';

/** A dateline in the style that {@link datelineStyle} gives. */
export const printDateline = (dateline: Dateline, field?: string, styles: HouseStyles = {}): string => {
  const style = datelineStyle(dateline.style, field, styles);
  // The months of the house's own line are no other style's.
  return formatDateline(dateline, style, style === 'template' ? styles.datelineTemplate : undefined);
};
