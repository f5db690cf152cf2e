const MINUTE = 60_000;

const partsFormats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  let format = partsFormats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-u-ca-gregory', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    partsFormats.set(timeZone, format);
  }
  return format;
};

/** What a clock in the zone shows at a moment, read as if it were UTC. */
const clockAt = (timeZone: string, moment: number): number => {
  const parts = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, Number(value)]),
  ) as Record<'year' | 'month' | 'day' | 'hour' | 'minute', number>;
  return Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute);
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
