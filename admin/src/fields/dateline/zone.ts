import type { Place } from '../../../../domain/dateline/types';

/** Whether the browser knows a zone: data may be newer than it, or wrong. */
const isZone = (timeZone: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }));
  } catch {
    return false;
  }
};

/** The zone that a dateline's day is told in, and whose it is. */
export interface Zone {
  /** IANA name, e.g. "Asia/Seoul". */
  timeZone: string;
  /** The newsroom's, or the editor's own where that is not known either, in place of the place's. */
  of: 'place' | 'newsroom' | 'editor';
  /** There is a place, and its own zone is not known. */
  isUnknown: boolean;
}

/** The zone of the first place; the newsroom's where that is not known. */
export const zoneOf = ([place]: readonly Place[], newsroom?: string): Zone => {
  const { city = '', timeZone } = place ?? {};
  if (timeZone && isZone(timeZone)) return { timeZone, of: 'place', isUnknown: false };
  const isUnknown = city.trim() !== '';
  if (newsroom && isZone(newsroom)) return { timeZone: newsroom, of: 'newsroom', isUnknown };
  return { timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone, of: 'editor', isUnknown };
};

/** "25 November", "11월 25일": the day that it is in a zone, in a language. */
export const dayInWords = (language: string, timeZone: string, moment: Date): string =>
  new Intl.DateTimeFormat([language, 'en'], { day: 'numeric', month: 'long', timeZone }).format(moment);
