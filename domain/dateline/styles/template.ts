import { countryName } from '../countries';
import type { DatelineStyle, FormatOptions } from '../style';
import type { Dateline } from '../types';
import { weekdayName } from '../weekdays';
import { plain } from './plain';
import { agencyOf, capitals, join, monthsOf, printDate } from './print';

/** Stands for a part that is not there until the marks around it are gone; no text holds it. */
const NOTHING = '\uE000';

const unique = (values: readonly (string | undefined)[], separator: string): string =>
  join([...new Set(values)], separator);

function partsOf(dateline: Dateline, options: FormatOptions): Readonly<Record<string, string>> {
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

/** What goes when a part goes: its brackets, the comma or stroke that tied it on, the space beside it. */
const GONE: readonly [RegExp, string][] = [
  [new RegExp(`[([{【<«/]\\s*${NOTHING}\\s*[)\\]}】>»/]`, 'gu'), NOTHING],
  [new RegExp(`${NOTHING}(?:\\s*${NOTHING})+`, 'gu'), NOTHING],
  [new RegExp(`\\s*[,;·=|/]\\s*${NOTHING}`, 'gu'), ''],
  [new RegExp(`(?<=^|[([{【<«])\\s*${NOTHING}\\s*[,;·=|/]\\s*`, 'gu'), ''],
];

function tidy(line: string): string {
  let text = line;
  for (let before = ''; before !== text;) {
    before = text;
    for (const [pattern, kept] of GONE) text = text.replace(pattern, kept);
  }
  return text
    .replace(new RegExp(`\\s*${NOTHING}`, 'gu'), '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A house's own line: `{CITY}, {region}, {date} ({agency}) —`. Without a template it prints as `plain`. */
export const template: DatelineStyle = {
  key: 'template',
  write(dateline, options) {
    if (!options.template) return plain.write?.(dateline, options) ?? '';
    const parts = partsOf(dateline, options);
    const used = Object.keys(parts).filter((name) => options.template?.includes(`{${name}}`));
    if (used.every((name) => parts[name] === '')) return '';
    const filled = options.template.replace(/\{(\w+)\}/g, (whole, name: string) =>
      Object.hasOwn(parts, name) ? parts[name]?.replaceAll(NOTHING, '').trim() || NOTHING : whole,
    );
    return tidy(filled);
  },
};
