import { fillLine } from '../../fill-line';
import { countryName } from '../../gazetteer/countries';
import type { DatelineStyle, FormatOptions } from '../style';
import type { Dateline } from '../types';
import { weekdayName } from '../weekdays';
import { plain } from './plain';
import { agencyOf, capitals, join, monthsOf, printDate } from './print';

const unique = (values: readonly (string | undefined)[], separator: string): string =>
  join([...new Set(values)], separator);

/** What a template may name, as `{city}`; `{CITY}` is in capitals. */
export const DATELINE_TOKENS = [
  'CITY',
  'city',
  'region',
  'country',
  'date',
  'day',
  'month',
  'year',
  'weekday',
  'agency',
  'correspondents',
] as const;

function partsOf(
  dateline: Dateline,
  options: FormatOptions,
): Readonly<Record<(typeof DATELINE_TOKENS)[number], string>> {
  const { places, date } = dateline;
  const separator = options.separator ?? '/';
  const months = monthsOf(options);
  const city = join(
    places.map((place) => place.city),
    separator,
  );
  return {
    city,
    CITY: capitals(city),
    region: unique(
      places.map((place) => place.region),
      separator,
    ),
    country: unique(
      places.map((place) => place.country && countryName(place.country)),
      separator,
    ),
    date: printDate(date, { months }),
    day: date?.day === undefined ? '' : String(date.day),
    month: (date?.month && months[date.month - 1]) || '',
    year: date?.year === undefined ? '' : String(date.year),
    weekday: date?.weekday ? weekdayName(date.weekday) : '',
    agency: agencyOf(dateline),
    correspondents: join(
      (dateline.correspondents ?? []).map(({ name, role }) => join([name, role], ' ')),
      ', ',
    ),
  };
}

/** A house's own line: `{CITY}, {region}, {date} ({agency}) —`. Without a template it prints as `plain`. */
export const template: DatelineStyle = {
  key: 'template',
  write(dateline, options) {
    if (!options.template) return plain.write?.(dateline, options) ?? '';
    return fillLine(options.template, partsOf(dateline, options));
  },
};
