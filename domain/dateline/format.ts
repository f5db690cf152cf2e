import type { FormatOptions } from './style';
import { STYLES } from './styles';
import { plain } from './styles/plain';
import type { Dateline } from './types';

/**
 * Prints a dateline in a house style: "KNOXVILLE, Tenn. (AP) —" (`ap`), "LIMA, Jan 21 (Reuters) -" (`reuters`).
 *
 * @param style one of `DATELINE_STYLES`; an unknown one prints as `plain`. `template` prints `options.template`.
 * @param options a template, twelve month names, what stands between places.
 * @returns one line without double spaces; a part that is not there leaves no mark; '' where nothing is there.
 */
export function formatDateline(dateline: Dateline, style: string, options: FormatOptions = {}): string {
  const chosen = STYLES.find(({ key, write }) => key === style && write) ?? plain;
  return (chosen.write?.(dateline, options) ?? '').replace(/\s+/g, ' ').trim();
}
