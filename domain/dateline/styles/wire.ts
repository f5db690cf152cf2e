import { foldLetters } from '../../text';
import { readWire } from '../forms';
import { once } from '../line';
import { MONTHS_AP } from '../months';
import type { DatelineStyle, FormatOptions, ReadResult } from '../style';
import type { Dateline, Place } from '../types';
import { agencyOf, capitals, join, monthsOf, printDate, wirePlace, type DateOrder } from './print';

/** What sets one wire's line apart from another's. */
export interface WireHouse {
  key: string;
  /** How it signs: lines with these agencies are its own. */
  agencies: readonly string[];
  /** A further test where two houses or languages sign alike. */
  when?: (head: string, read: ReadResult) => boolean;
  /** Prints cities as a reader writes them; capitals are the rule. */
  readersCasing?: boolean;
  place?: (place: Place, city: string) => string;
  date?: Partial<DateOrder>;
  /** "(AP)" is the rule. */
  sign?: (agency: string) => string;
  /** Between place, date and signature; ", " and " " are the rule. */
  gaps?: { date?: string; agency?: string };
  /** After the signature: " —", ".-". */
  closer: string;
  /** The closer of a line that nobody signs, where the usual one would not set it off. */
  unsigned?: string;
  /** Puts the parts together where the agency comes first. */
  assemble?: (opening: string, signature: string) => string;
}

const NOBODY: readonly string[] = [];

/** The line's agency and, of "dpa/lnw", the first part of it. */
const signatures = once((line): readonly string[] => {
  const agency = readWire(line)?.agency;
  if (!agency) return NOBODY;
  const cut = agency.search(/[/–]/);
  return cut < 0 ? [foldLetters(agency)] : [foldLetters(agency), foldLetters(agency.slice(0, cut).trim())];
});

function openingOf(house: WireHouse, dateline: Dateline, options: FormatOptions): string {
  const places = dateline.places.map((place) => {
    const city = place.city.trim();
    return (house.place ?? wirePlace)(place, house.readersCasing ? city : capitals(city));
  });
  const order: DateOrder = { ...house.date, months: monthsOf(options, house.date?.months ?? MONTHS_AP) };
  return join(
    [join(places, options.separator ?? '/'), printDate(dateline.date, order)],
    house.gaps?.date ?? ', ',
  );
}

/** A wire's house style in both directions. */
export function wire(house: WireHouse): DatelineStyle {
  const own = new Set(house.agencies.map(foldLetters));
  const sign = house.sign ?? ((agency: string) => `(${agency})`);
  return {
    key: house.key,
    read(line) {
      for (const agency of signatures(line)) {
        const read = own.has(agency) ? readWire(line) : null;
        if (read && (!house.when || house.when(line.head, read))) return read;
      }
      return null;
    },
    write(dateline, options) {
      const opening = openingOf(house, dateline, options);
      const agency = agencyOf(dateline);
      const signature = agency && sign(agency);
      if (!opening && !signature) return '';
      if (!signature && house.unsigned) return opening + house.unsigned;
      if (house.assemble) return house.assemble(opening, signature);
      return join([opening, signature], house.gaps?.agency ?? ' ') + house.closer;
    },
  };
}

/** The date is printed day first: "21 jan 2019". */
export const dayFirst = (head: string): boolean => /^[^(]*\d{1,2}\.? \p{L}/u.test(head);
