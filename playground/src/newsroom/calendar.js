const HOUR = 60 * 60 * 1000;

/** Months as an agency's dateline shortens them: March to July are written out. */
const SHORT = [
  'Jan.',
  'Feb.',
  'March',
  'April',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
];

const part = (moment, timeZone, language, options) =>
  new Intl.DateTimeFormat(language, { timeZone, ...options }).format(moment);

exports.hoursBefore = (moment, hours) => new Date(moment.getTime() - hours * HOUR);

/**
 * The demo is always today's paper: `{weekday}`, `{month}`, `{mon}`, `{mon.}`, `{day}` and `{year}` in a
 * story stand for the day it was filed, where it was filed.
 */
exports.datesOf = (moment, timeZone) => {
  const month = Number(part(moment, timeZone, 'en', { month: 'numeric' }));
  const values = (language) => ({
    weekday: part(moment, timeZone, language, { weekday: 'long' }),
    month: language === 'ko' ? String(month) : part(moment, timeZone, 'en', { month: 'long' }),
    mon: part(moment, timeZone, 'en', { month: 'short' }),
    'mon.': SHORT[month - 1],
    day: part(moment, timeZone, 'en', { day: 'numeric' }),
    year: part(moment, timeZone, 'en', { year: 'numeric' }),
  });
  return (text, language) => {
    const known = values(language);
    return text.replace(/\{(weekday|month|mon\.?|day|year)\}/g, (_token, name) => known[name]);
  };
};
