import { fold } from './fold';
import { remember } from './remember';

/**
 * Month names by language: full, genitive and short forms, January first; `|` stands between forms.
 * Where two languages disagree (Polish and Croatian "listopada") the one with the larger wire wins.
 */
const NAMES: Record<string, string> = {
  en: 'january|jan,february|feb,march|mar,april|apr,may,june|jun,july|jul,august|aug,september|sept|sep,october|oct,november|nov,december|dec',
  fr: 'janvier|janv,février|févr|fév,mars,avril|avr,mai,juin,juillet|juil,août|aout,septembre,octobre,novembre,décembre|déc',
  es: 'enero|ene,febrero,marzo|mzo,abril|abr,mayo,junio,julio,agosto|ago,septiembre|setiembre|set,octubre,noviembre,diciembre|dic',
  pt: 'janeiro,fevereiro|fev,março,abril,maio,junho,julho,agosto,setembro,outubro|out,novembro,dezembro|dez',
  it: 'gennaio|gen|genn,febbraio|febb,marzo,aprile,maggio|mag|magg,giugno|giu|giugn,luglio|lug,agosto,settembre|sett,ottobre|ott,novembre,dicembre',
  de: 'januar|jänner|jän,februar|feber,märz|mär,april,mai,juni,juli,august,september,oktober|okt,november,dezember',
  nl: 'januari,februari,maart|mrt,april,mei,juni,juli,augustus,september,oktober,november,december',
  nordic: 'januar,februar,mars,april,maj,juni,juli,augusti,september,oktober,november,desember|des',
  id: 'januari,februari|pebruari,maret,april,mei,juni,juli,agustus|agu|agt|ags,september,oktober,november|nopember|nop,desember',
  ms: 'januari,februari,mac,april,mei,jun,julai,ogos,september,oktober,november,disember|dis',
  tr: 'ocak|oca,şubat|şub,mart,nisan|nis,mayıs,haziran|haz,temmuz|tem,ağustos|ağu,eylül|eyl,ekim|eki,kasım|kas,aralık|ara',
  pl: 'stycznia,lutego,marca,kwietnia,maja,czerwca,lipca,sierpnia,września,października,listopada,grudnia',
  cs: 'ledna,února,března,dubna,května,června,července,srpna,září,října,listopadu,prosince',
  sk: 'januára,februára,marca,apríla,mája,júna,júla,augusta,septembra,októbra,novembra,decembra',
  sr: 'januara,februara,marta,aprila,maja,juna,jula,avgusta,septembra,oktobra,novembra,decembra',
  sl: 'januarja,februarja,marca,aprila,maja,junija,julija,avgusta,septembra,oktobra,novembra,decembra',
  hr: 'siječnja,veljače,ožujka,travnja,svibnja,lipnja,srpnja,kolovoza,rujna,listopada,studenoga|studenog,prosinca',
  ca: 'gener|gen,febrer|febr,març,abril,maig,juny,juliol,agost,setembre,octubre,novembre,desembre',
  lt: 'sausio,vasario,kovo,balandžio,gegužės,birželio,liepos,rugpjūčio,rugsėjo,spalio,lapkričio,gruodžio',
  lv: 'janvāris|janvārī,februāris|februārī,marts|martā,aprīlis|aprīlī,maijs|maijā,jūnijs|jūnijā,jūlijs|jūlijā,augusts|augustā,septembris|septembrī,oktobris|oktobrī,novembris|novembrī,decembris|decembrī',
  et: 'jaanuar,veebruar,märts,aprill,mai,juuni,juuli,august,september,oktoober,november,detsember',
  th: 'มกราคม|ม.ค,กุมภาพันธ์|ก.พ,มีนาคม|มี.ค,เมษายน|เม.ย,พฤษภาคม|พ.ค,มิถุนายน|มิ.ย,กรกฎาคม|ก.ค,สิงหาคม|ส.ค,กันยายน|ก.ย,ตุลาคม|ต.ค,พฤศจิกายน|พ.ย,ธันวาคม|ธ.ค',
  he: 'בינואר|ינואר,בפברואר|פברואר,במרץ|מרץ,באפריל|אפריל,במאי|מאי,ביוני|יוני,ביולי|יולי,באוגוסט|אוגוסט,בספטמבר|ספטמבר,באוקטובר|אוקטובר,בנובמבר|נובמבר,בדצמבר|דצמבר',
  bn: 'জানুয়ারি,ফেব্রুয়ারি,মার্চ,এপ্রিল,মে,জুন,জুলাই,আগস্ট,সেপ্টেম্বর,অক্টোবর,নভেম্বর,ডিসেম্বর',
  fa: 'ژانویه,فوریه,مارس,آوریل,مه,ژوئن,ژوئیه,اوت,سپتامبر,اکتبر,نوامبر,دسامبر',
  ro: 'ianuarie|ian,februarie,martie,aprilie,mai,iunie|iun,iulie|iul,august,septembrie,octombrie,noiembrie|noi,decembrie',
  hu: 'január,február,március|márc,április|ápr,május|máj,június|jún,július|júl,augusztus,szeptember|szept,október,november,december',
  fi: 'tammikuuta,helmikuuta,maaliskuuta,huhtikuuta,toukokuuta,kesäkuuta,heinäkuuta,elokuuta,syyskuuta,lokakuuta,marraskuuta,joulukuuta',
  ru: 'января|январь|янв,февраля|февраль|фев|февр,марта|март|мар,апреля|апрель|апр,мая|май,июня|июнь|июн,июля|июль|июл,августа|август|авг,сентября|сентябрь|сен|сент,октября|октябрь|окт,ноября|ноябрь|ноя|нояб,декабря|декабрь|дек',
  uk: 'січня|січ,лютого|лют,березня|бер,квітня|кві,травня|тра,червня|чер,липня|лип,серпня|сер,вересня|вер,жовтня|жов,листопада|лис,грудня|гру',
  bg: 'януари,февруари,март,април,май,юни,юли,август,септември,октомври,ноември,декември',
  el: 'ιανουαρίου|ιαν,φεβρουαρίου|φεβ,μαρτίου|μαρ,απριλίου|απρ,μαΐου|μαϊ,ιουνίου|ιουν,ιουλίου|ιουλ,αυγούστου|αυγ,σεπτεμβρίου|σεπ,οκτωβρίου|οκτ,νοεμβρίου|νοε,δεκεμβρίου|δεκ',
  ar: 'يناير|جانفي,فبراير|فيفري,مارس,أبريل|إبريل|أفريل,مايو|ماي,يونيو|يونيه|جوان,يوليو|يوليه|جويلية,أغسطس|أوت|غشت,سبتمبر|شتنبر,أكتوبر,نوفمبر|نونبر,ديسمبر|دجنبر',
  'ar-levant': 'كانون الثاني,شباط,آذار,نيسان,أيار,حزيران,تموز,آب,أيلول,تشرين الأول,تشرين الثاني,كانون الأول',
  hi: 'जनवरी,फरवरी,मार्च,अप्रैल,मई,जून,जुलाई,अगस्त,सितंबर|सितम्बर,अक्टूबर|अक्तूबर,नवंबर|नवम्बर,दिसंबर|दिसम्बर',
};

const MONTHS = new Map<string, number>();
for (const line of Object.values(NAMES)) {
  line.split(',').forEach((forms, index) => {
    for (const form of forms.split('|')) if (!MONTHS.has(fold(form))) MONTHS.set(fold(form), index + 1);
  });
}

/** The number (1-12) of a month's name in any language known here; case, accents and a full stop aside. */
export const monthNumber = remember((word): number | undefined =>
  MONTHS.get(fold(word.endsWith('.') ? word.slice(0, -1) : word)),
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
