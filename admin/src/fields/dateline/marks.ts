import { Calendar, Feather, PinMap, Globe } from '@strapi/icons';
import type { Dateline, PartialDate, Place } from '../../../../domain/dateline/types';
import type { Mark } from '../shared/Marks';
import { weekdaysIn } from './calendar';

const countryIn = (language: string, code?: string): string => {
  try {
    return (code && new Intl.DisplayNames([language, 'en'], { type: 'region' }).of(code)) || '';
  } catch {
    return code ?? '';
  }
};

const placeIn = (language: string, { city, region, country, timeZone }: Place): string => {
  const where = [city, region, countryIn(language, country)].filter(Boolean).join(', ');
  return timeZone ? `${where} · ${timeZone}` : where;
};

/** "January 21", "1월 21일", also of a day that the month has not: "November 31". */
export const dateIn = (language: string, { year, month, day, weekday }: PartialDate): string => {
  const format = new Intl.DateTimeFormat([language, 'en'], {
    timeZone: 'UTC',
    ...(year !== undefined && { year: 'numeric' }),
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
  });
  const isDated = year !== undefined || month !== undefined || day !== undefined;
  // A date of JavaScript would turn the 31st of November into the 1st of December.
  const date = format
    .formatToParts(Date.UTC(year ?? 2024, (month ?? 1) - 1, 1))
    .map(({ type, value }) => (type === 'day' ? String(day) : value))
    .join('');
  const name = weekdaysIn(language).find((one) => one.weekday === weekday)?.name;
  return [name, isDated ? date : ''].filter(Boolean).join(', ');
};

interface Doubts {
  language: string;
  /** What is wrong with a part, as a sentence. */
  problemOf: (part: string) => string | undefined;
}

/** What was understood of a dateline: places with country and zone, date, agency, by-line. */
export const marksOf = (dateline: Dateline | null, { language, problemOf }: Doubts): Mark[] => {
  if (!dateline) return [];
  const { places, date, agency, correspondents = [] } = dateline;
  const marks: Omit<Mark, 'problem'>[] = [
    ...places.map((place, at) => ({
      part: `place-${at}`,
      Icon: PinMap,
      text: placeIn(language, place),
    })),
    ...(date ? [{ part: 'date', Icon: Calendar, text: dateIn(language, date) }] : []),
    ...(agency ? [{ part: 'agency', Icon: Globe, text: agency }] : []),
    ...correspondents.map(({ name, role }, at) => ({
      part: `correspondent-${at}`,
      Icon: Feather,
      text: role ? `${name} · ${role}` : name,
    })),
  ];
  return marks.map((mark) => {
    const problem = problemOf(mark.part);
    return problem ? { ...mark, problem } : mark;
  });
};
