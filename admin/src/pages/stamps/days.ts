const two = (part: number): string => String(part).padStart(2, '0');

/** The day (YYYY-MM-DD) that a date picker shows, which is one of the browser's time zone. */
export const dayOf = (moment: Date | undefined): string | undefined =>
  moment && `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;

/** A day as a date picker takes it. */
export const momentOf = (day: string | undefined): Date | undefined =>
  day === undefined ? undefined : new Date(`${day}T00:00:00`);
