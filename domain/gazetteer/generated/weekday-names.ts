/**
 * Names of weekdays by language, Monday first; `|` stands between the forms of one.
 *
 * Made by `node scripts/gazetteer.mjs` from the Unicode CLDR 48.0 of Node; not to be changed by hand.
 */
export const WEEKDAY_NAMES = `en monday,tuesday,wednesday,thursday,friday,saturday,sunday
fr lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche
es lunes,martes,miércoles,jueves,viernes,sábado,domingo
pt segunda-feira,terça-feira,quarta-feira,quinta-feira,sexta-feira,sábado,domingo
it lunedì,martedì,mercoledì,giovedì,venerdì,sabato,domenica
de montag,dienstag,mittwoch,donnerstag,freitag,samstag,sonntag
nl maandag,dinsdag,woensdag,donderdag,vrijdag,zaterdag,zondag
id senin,selasa,rabu,kamis,jumat,sabtu,minggu
ms isnin,selasa,rabu,khamis,jumaat,sabtu,ahad
tr pazartesi,salı,çarşamba,perşembe,cuma,cumartesi,pazar
pl poniedziałek,wtorek,środa,czwartek,piątek,sobota,niedziela
cs pondělí,úterý,středa,čtvrtek,pátek,sobota,neděle
hu hétfő,kedd,szerda,csütörtök,péntek,szombat,vasárnap
ro luni,marți,miercuri,joi,vineri,sâmbătă,duminică
sv måndag,tisdag,onsdag,torsdag,fredag,lördag,söndag
nb mandag,tirsdag,onsdag,torsdag,fredag,lørdag,søndag
fi maanantai,tiistai,keskiviikko,torstai,perjantai,lauantai,sunnuntai
el δευτέρα,τρίτη,τετάρτη,πέμπτη,παρασκευή,σάββατο,κυριακή
ru понедельник,вторник,среда,четверг,пятница,суббота,воскресенье
uk понеділок,вівторок,середа,четвер,пʼятниця,субота,неділя
ar الاثنين,الثلاثاء,الأربعاء,الخميس,الجمعة,السبت,الأحد`;
