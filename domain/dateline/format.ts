import { dayIn } from '../calendar';
import { filedOn } from './filing-date';
import type { FormatOptions } from './style';
import { STYLES } from './styles';
import { plain } from './styles/plain';
import type { Dateline } from './types';

/** Japanese lines set a wide space on purpose. */
const oneSpace = (gap: string): string => (gap === '\u3000' ? gap : ' ');

/** The day of filing in the first place's zone: 2024-06-30T20:00Z is July 1 in Sydney. */
function withDay(dateline: Dateline, style: string, options: FormatOptions): Dateline {
  const { date, places, agency } = dateline;
  if (date || !options.filedAt || (places.length === 0 && !agency)) return dateline;
  const day = dayIn(places[0]?.timeZone ?? options.timeZone ?? 'UTC', options.filedAt);
  return { ...dateline, date: filedOn(day, style, options) };
}

/**
 * Prints a dateline in a house style: "KNOXVILLE, Tenn. (AP) —" (`ap`), "LIMA, Jan 21 (Reuters) -" (`reuters`).
 *
 * @param style one of `DATELINE_STYLES`; an unknown one prints as `plain`. `template` prints `options.template`.
 * @param options a template, twelve month names, what stands between places, when it was filed.
 * @returns one line without double spaces; a part that is not there leaves no mark; '' where nothing is there.
 * @throws RangeError where `filedAt` is no date or the zone that it needs is unknown.
 */
export function formatDateline(dateline: Dateline, style: string, options: FormatOptions = {}): string {
  const chosen = STYLES.find(({ key, write }) => key === style && write) ?? plain;
  return (chosen.write?.(withDay(dateline, style, options), options) ?? '').replace(/\s+/g, oneSpace).trim();
}
