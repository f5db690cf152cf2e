import { MONTH_NAMES } from '../gazetteer/generated/month-names';
import { foldLetters, foldTableLetters, remember } from '../text';

/**
 * What CLDR does not know: the short forms that lines print, other cases and other spellings, January first; `|`
 * stands between forms.
 */
const PRINTED = [
  'jan,feb,mar,apr,,,,aug,sept|sep,oct,nov,dec',
  'janv,févr|fév,,avr,,,juil,aout,,,,déc',
  'ene,,mzo,abr,,,,ago,setiembre|set,,,dic',
  ',fev,,,,,,,,out,,dez',
  'gen|genn,febb,,,mag|magg,giu|giugn,lug,,sett,ott,,',
  'jänner|jän,feber,mär,,,,,,,okt,,',
  ',,mrt,,,,,,,,,des',
  ',pebruari,,,,,,agu|agt|ags,,,nopember|nop,dis',
  'oca,şub,,nis,,haz,tem,ağu,eyl,eki,kas,ara',
  'januarja,februarja,marta,,,junija,julija,avgusta,,,studenog,',
  ',febr,,,,,,,,,,',
  'janvārī,,martā,aprīlī,maijā,jūnijā,jūlijā,,septembrī,oktobrī,novembrī,decembrī',
  'ม.ค,ก.พ,มี.ค,เม.ย,พ.ค,มิ.ย,ก.ค,ส.ค,ก.ย,ต.ค,พ.ย,ธ.ค',
  'בינואר,בפברואר,במרץ,באפריל,במאי,ביוני,ביולי,באוגוסט,בספטמבר,באוקטובר,בנובמבר,בדצמבר',
  'ian,,,ápr,,iun,iul,,szept,,noi,',
  'янв,фев|февр,мар,апр,,июн,июл,авг,сен|сент,окт,ноя|нояб,дек',
  'січ,лют,бер,кві,тра,чер,лип,сер,вер,жов,лис,гру',
  'ιαν,φεβ,μαρ,απρ,μαϊ,ιουν,ιουλ,αυγ,σεπ,οκτ,νοε,δεκ',
  'جانفي,فيفري,,أفريل,ماي,يونيه|جوان,يوليه|جويلية,أوت|غشت,شتنبر,,نونبر,دجنبر',
  'كانون الثاني,شباط,آذار,نيسان,أيار,حزيران,تموز,آب,أيلول,تشرين الأول,تشرين الثاني,كانون الأول',
  ',फरवरी,,,,,,,सितम्बर,अक्तूबर,नवम्बर,दिसम्बर',
];

/** Where two languages disagree ("listopada", Polish and Croatian) the first one wins. */
const MONTHS = new Map<string, number>();
for (const line of [...PRINTED, ...MONTH_NAMES.split('\n').map((row) => row.slice(row.indexOf(' ') + 1))]) {
  line.split(',').forEach((forms, index) => {
    for (const form of forms.split('|')) {
      const key = foldTableLetters(form);
      if (key && !MONTHS.has(key)) MONTHS.set(key, index + 1);
    }
  });
}

/** The number (1-12) of a month's name in any language known here; case, accents and a full stop aside. */
export const monthNumber = remember((word): number | undefined =>
  MONTHS.get(foldLetters(word.endsWith('.') ? word.slice(0, -1) : word)),
);

const list = (names: string): readonly string[] => names.split(',');

export const MONTHS_LONG = list(
  'January,February,March,April,May,June,July,August,September,October,November,December',
);
export const MONTHS_AP = list('Jan.,Feb.,March,April,May,June,July,Aug.,Sept.,Oct.,Nov.,Dec.');
export const MONTHS_REUTERS: readonly string[] = MONTHS_AP.map((name) => name.replace('.', ''));
export const MONTHS_SHORT = list('Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec');
export const MONTHS_FR = list('jan,fév,mars,avr,mai,juin,juil,août,sept,oct,nov,déc');
export const MONTHS_ES = list('ene,feb,mar,abr,may,jun,jul,ago,sep,oct,nov,dic');
export const MONTHS_IT = list('gen,feb,mar,apr,mag,giu,lug,ago,set,ott,nov,dic');
export const MONTHS_ID = list(
  'Januari,Februari,Maret,April,Mei,Juni,Juli,Agustus,September,Oktober,November,Desember',
);
export const MONTHS_RU = list(
  'января,февраля,марта,апреля,мая,июня,июля,августа,сентября,октября,ноября,декабря',
);
export const MONTHS_RU_SHORT = list('янв,фев,мар,апр,мая,июн,июл,авг,сен,окт,ноя,дек');
