import { fold } from './fold';
import { WEEKDAYS, type Weekday } from './types';

/** Monday first; `|` stands between forms. Two-letter forms are left out: they are words of other kinds. */
const NAMES = [
  'monday|mon,tuesday|tue|tues,wednesday|wed|weds,thursday|thu|thur|thurs,friday|fri,saturday|sat,sunday|sun',
  'lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche',
  'lunes,martes,miércoles,jueves,viernes,sábado,domingo',
  'segunda-feira,terça-feira,quarta-feira,quinta-feira,sexta-feira,sábado,domingo',
  'lunedì,martedì,mercoledì,giovedì,venerdì,sabato,domenica',
  'montag,dienstag,mittwoch,donnerstag,freitag,samstag|sonnabend,sonntag',
  'maandag,dinsdag,woensdag,donderdag,vrijdag,zaterdag,zondag',
  'senin,selasa,rabu,kamis,jumat,sabtu,minggu',
  'isnin,selasa,rabu,khamis,jumaat,sabtu,ahad',
  'pazartesi,salı,çarşamba,perşembe,cuma,cumartesi,pazar',
  'poniedziałek,wtorek,środa,czwartek,piątek,sobota,niedziela',
  'pondělí,úterý,středa,čtvrtek,pátek,sobota,neděle',
  'hétfő,kedd,szerda,csütörtök,péntek,szombat,vasárnap',
  'luni,marți,miercuri,joi,vineri,sâmbătă,duminică',
  'måndag,tisdag,onsdag,torsdag,fredag,lördag,söndag',
  'mandag,tirsdag,onsdag,torsdag,fredag,lørdag,søndag',
  'maanantai,tiistai,keskiviikko,torstai,perjantai,lauantai,sunnuntai',
  'Δευτέρα,Τρίτη,Τετάρτη,Πέμπτη,Παρασκευή,Σάββατο,Κυριακή',
  'понедельник,вторник,среда,четверг,пятница,суббота,воскресенье',
  'понеділок,вівторок,середа,четвер,пʼятниця,субота,неділя',
  'الاثنين,الثلاثاء,الأربعاء,الخميس,الجمعة,السبت,الأحد',
];

const BY_NAME = new Map<string, Weekday>();
for (const line of NAMES) {
  line.split(',').forEach((forms, index) => {
    const weekday = WEEKDAYS[index];
    for (const form of forms.split('|')) if (weekday) BY_NAME.set(fold(form), weekday);
  });
}

/** The weekday of a name in any language known here; case, accents and a full stop aside. */
export const weekdayOf = (word: string): Weekday | undefined =>
  BY_NAME.get(fold(word.endsWith('.') ? word.slice(0, -1) : word));

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
