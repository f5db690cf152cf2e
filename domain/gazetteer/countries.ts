import { foldLetters, foldTableLetters, lazily } from '../text';
import { COUNTRY_NAMES } from './generated/country-names';

/** What wires write where CLDR's English name is another. */
const WRITTEN = `AG Antigua
BA Bosnia-Herzegovina
CG Republic of Congo
CD Congo
CZ Czech Republic
CI Ivory Coast
MO Macau
TL East Timor
TT Trinidad
TR Turkey
GB United Kingdom
US United States
VA Vatican
ST Sao Tome and Principe
KN St. Kitts and Nevis
VC St. Vincent and the Grenadines
RE Reunion
TC Turks and Caicos Islands
CW Curacao
SX St. Maarten`;

/** Other names that datelines print and CLDR does not know. */
const READ = `AG Antigua and Barbuda
AU 호주|ऑस्ट्रेलिया|أستراليا
BS The Bahamas
BD बांग्लादेश
BA Bosnia and Herzegovina
CN चीन|الصين
CG Congo Republic
CD DR Congo|Democratic Republic of Congo|DRC
EG مصر
SZ Swaziland
IN भारत|الهند
MM Burma
NP नेपाल
NL The Netherlands|Holland
MK Macedonia
PK पाकिस्तान|باكستان
PH the Philippines
RU रूस|روسيا
SA السعودية|المملكة العربية السعودية
KR Korea|Republic of Korea|ROK
TT Trinidad and Tobago
TR 터키|تركيا
AE UAE|U.A.E.|الإمارات|الإمارات العربية المتحدة|امارات|यूएई
GB U.K.|Britain|Great Britain|ब्रिटेन|بريطانيا
US USA|U.S.|U.S.A.|EE.UU.|EEUU|EUA|अमेरिका|الولايات المتحدة
VA 교황청
ST Sao Tome
KN St. Kitts|Saint Kitts and Nevis
VC St. Vincent|Saint Vincent and the Grenadines
PF Tahiti
MP Saipan
VI US Virgin Islands
TC Turks and Caicos
FK Falklands
SY سوريا|سورية
LB لبنان
JO الأردن
IQ العراق
KW الكويت
QA قطر
BH البحرين
OM سلطنة عمان
YE اليمن
PS فلسطين|Palestine|Palestinian Territories|Filistin
LY ليبيا
TN تونس
DZ الجزائر
MA المغرب
MR موريتانيا
SD السودان
SO الصومال
IR إيران|ایران|ईरान|Iran
FR فرنسا|फ्रांस
DE ألمانيا|المانيا|जर्मनी
IT إيطاليا
ES إسبانيا
IL إسرائيل|اسرائيل|इजरायल
UA أوكرانيا|यूक्रेन
AF أفغانستان|अफगानिस्तान
JP اليابان|जापान
LK श्रीलंका
CA كندا|कनाडा
BR البرازيل
VE فنزويلا`;

const rowsOf = (table: string): [code: string, names: string[]][] =>
  table.split('\n').map((row) => [row.slice(0, 2), row.slice(3).split('|')]);

/** What is typed here goes before what CLDR says of another country. */
const CODES = lazily(() => {
  const codes = new Map<string, string>();
  for (const [code, names] of [WRITTEN, READ, COUNTRY_NAMES].flatMap(rowsOf))
    for (const name of names) {
      const key = foldTableLetters(name);
      if (!codes.has(key)) codes.set(key, code);
    }
  return codes;
});

const NAMES = lazily(() => {
  const written = [COUNTRY_NAMES, WRITTEN].flatMap(rowsOf);
  return new Map(written.map(([code, [name = '']]) => [code, name]));
});

/** ISO 3166-1 alpha-2 of a country's name as datelines print it. */
export const countryCode = (name: string): string | undefined => CODES().get(foldLetters(name));

/** The name that follows a city: "AR" -> "Argentina". */
export const countryName = (code: string): string | undefined => NAMES().get(code);

/** Whether it is a code of ISO 3166-1, or XK, under which Kosovo is filed everywhere. */
export const isCountryCode = (code: string): boolean => NAMES().has(code);
