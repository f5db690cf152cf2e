const MONTH_LANGUAGES =
  'en fr es pt it de nl nb da sv id ms tr pl cs sk sr-Latn sl hr ca lt lv et th he bn fa ro hu fi ru uk bg el ar hi'.split(
    ' ',
  );
const WEEKDAY_LANGUAGES = 'en fr es pt it de nl id ms tr pl cs hu ro sv nb fi el ru uk ar'.split(' ');

/** The sixth of a month: a Monday in January 2020, in its languages' own figures and calendar's names. */
const dayOf = (month, day = 6) => new Date(Date.UTC(2020, month, day, 12));

const partOf = (language, options, type) => {
  const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { timeZone: 'UTC', ...options });
  return (date) => format.formatToParts(date).find((part) => part.type === type).value;
};

const forms = (names) => [...new Set(names.map((name) => name.toLowerCase()))].join('|');

/** Languages with cases have one for "5 мая" and one for "май". */
export const monthNames = () =>
  MONTH_LANGUAGES.map((language) => {
    const inDate = partOf(language, { day: 'numeric', month: 'long' }, 'month');
    const alone = partOf(language, { month: 'long' }, 'month');
    const months = Array.from({ length: 12 }, (_, month) =>
      forms([inDate(dayOf(month)), alone(dayOf(month))]),
    );
    return `${language} ${months.join(',')}`;
  });

export const weekdayNames = () =>
  WEEKDAY_LANGUAGES.map((language) => {
    const inDate = partOf(language, { weekday: 'long', day: 'numeric', month: 'long' }, 'weekday');
    const alone = partOf(language, { weekday: 'long' }, 'weekday');
    const days = Array.from({ length: 7 }, (_, day) =>
      forms([inDate(dayOf(0, 6 + day)), alone(dayOf(0, 6 + day))]),
    );
    return `${language} ${days.join(',')}`;
  });
