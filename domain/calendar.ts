/** A whole day of the calendar; `month` is 1-12. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

const formatIn = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  formats.set(timeZone, format);
  return format;
};

/** Whether a zone has been asked about before, and is one. */
export const isKnownZone = (timeZone: string): boolean => formats.has(timeZone);

/** What calendar and clock show in a time zone at a moment. */
const shownIn = (timeZone: string, moment: Date | number) => {
  const parts = formatIn(timeZone).formatToParts(moment);
  const number = (wanted: string): number => Number(parts.find(({ type }) => type === wanted)?.value);
  return {
    day: { year: number('year'), month: number('month'), day: number('day') },
    hour: number('hour'),
    minute: number('minute'),
  };
};

/**
 * The day that it is at a moment in a time zone: 2024-06-30T20:00Z is 1 July in Sydney.
 *
 * @param timeZone IANA name, e.g. "Australia/Sydney"
 * @throws RangeError where the moment is no date or there is no such zone
 */
export const dayIn = (timeZone: string, moment: Date): Day => shownIn(timeZone, moment).day;

const MINUTE = 60_000;

/** What a clock in the zone shows at a moment, read as if it were UTC. */
const clockAt = (timeZone: string, moment: number): number => {
  const { day, hour, minute } = shownIn(timeZone, moment);
  return Date.UTC(day.year, day.month - 1, day.day, hour, minute);
};

/**
 * The moment at which a calendar day starts in a time zone.
 *
 * @param day "2024-03-31" (ISO 8601)
 * @param later days to add, for the end of a period
 * @throws RangeError where the time zone is unknown.
 */
export const startOfDay = (day: string, timeZone: string, later = 0): Date => {
  const wanted = Date.parse(`${day}T00:00:00Z`) + later * 24 * 60 * MINUTE;
  let moment = wanted;
  // Twice, because the first guess may lie on the other side of a change of the clocks.
  for (let round = 0; round < 2; round += 1) moment += wanted - clockAt(timeZone, moment);
  // Where the clocks skip midnight, the day starts after it.
  return new Date(moment + Math.max(0, wanted - clockAt(timeZone, moment)));
};
