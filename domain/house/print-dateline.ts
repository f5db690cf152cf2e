import { formatDateline } from '../dateline/format';
import type { Dateline } from '../dateline/types';
import { languageOf } from '../rights/locale';
import type { HouseStyles } from './types';

/** What says how a line is printed that does not say it itself. */
export interface PrintedFor {
  /** The field's own style. */
  field?: string;
  styles?: HouseStyles;
  /** BCP 47: the language of the story. */
  locale?: string;
}

/** Languages in which no newsroom prints "부산, Nov. 29 —": each with the style that its readers know. */
const OF_LANGUAGE: Readonly<Record<string, string>> = {
  ...{ ko: 'yonhap-ko', ja: 'kyodo-ja', zh: 'xinhua-zh' },
  ...{ es: 'efe', fr: 'afp-fr', id: 'antara', it: 'ansa', ru: 'tass-ru' },
};

/** The style of a dateline: its own, else the field's, the house's, or that of its language; else `plain`. */
export const datelineStyle = (
  own: string | undefined,
  { field, styles = {}, locale = '' }: PrintedFor,
): string => own || field || styles.dateline || OF_LANGUAGE[languageOf(locale)] || 'plain';

/** A dateline in the style that {@link datelineStyle} gives. */
export const printDateline = (dateline: Dateline, printed: PrintedFor): string => {
  const style = datelineStyle(dateline.style, printed);
  // The months of the house's own line are no other style's.
  return formatDateline(dateline, style, style === 'template' ? printed.styles?.datelineTemplate : undefined);
};
