import type { FormatOptions } from '../dateline';

/** A dateline of the house's own, with its month names and what stands between two places. */
export interface DatelineTemplate extends FormatOptions {
  template: string;
}

/** How the house prints its lines where a field or a line does not say. */
export interface HouseStyles {
  /** One of `DATELINE_STYLES`; `template` prints {@link HouseStyles.datelineTemplate}. */
  dateline?: string;
  /** One of `CREDIT_STYLES`; `template` prints {@link HouseStyles.creditTemplate}. */
  credit?: string;
  datelineTemplate?: DatelineTemplate;
  creditTemplate?: string;
}
