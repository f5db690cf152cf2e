import { WEEKDAY_NAMES } from '../gazetteer/generated/weekday-names';
import { foldLetters, foldTableLetters } from '../text';
import { WEEKDAYS, type Weekday } from './types';

/** What CLDR does not know; Monday first. Two-letter forms are left out: they are words of other kinds. */
const PRINTED = ['mon,tue|tues,wed|weds,thu|thur|thurs,fri,sat,sun', ',,,,,sonnabend,'];

const rowsOf = (table: string): string[] => table.split('\n').map((row) => row.slice(row.indexOf(' ') + 1));

const BY_NAME = new Map<string, Weekday>();
for (const line of [...PRINTED, ...rowsOf(WEEKDAY_NAMES)]) {
  line.split(',').forEach((forms, index) => {
    const weekday = WEEKDAYS[index];
    for (const form of forms.split('|').filter(Boolean))
      if (weekday) BY_NAME.set(foldTableLetters(form), weekday);
  });
}

/** The weekday of a name in any language known here; case, accents and a full stop aside. */
export const weekdayOf = (word: string): Weekday | undefined =>
  BY_NAME.get(foldLetters(word.endsWith('.') ? word.slice(0, -1) : word));

/** "monday" as English prints it. */
export const weekdayName = (weekday: Weekday): string => weekday.charAt(0).toUpperCase() + weekday.slice(1);

const inLanguage = (names: string) => {
  const days = names.split(',');
  return (weekday: Weekday): string => days[WEEKDAYS.indexOf(weekday)] ?? '';
};
export const frenchWeekday = inLanguage('lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche');
export const spanishWeekday = inLanguage('lunes,martes,miércoles,jueves,viernes,sábado,domingo');
export const italianWeekday = inLanguage('lunedì,martedì,mercoledì,giovedì,venerdì,sabato,domenica');
export const russianWeekday = inLanguage('понедельник,вторник,среда,четверг,пятница,суббота,воскресенье');
