/**
 * Names of months by language, January first; `|` stands between the forms of one.
 *
 * Made by `node scripts/gazetteer.mjs` from the Unicode CLDR 48.0 of Node; not to be changed by hand.
 */
export const MONTH_NAMES = `en january,february,march,april,may,june,july,august,september,october,november,december
fr janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre
es enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre,octubre,noviembre,diciembre
pt janeiro,fevereiro,março,abril,maio,junho,julho,agosto,setembro,outubro,novembro,dezembro
it gennaio,febbraio,marzo,aprile,maggio,giugno,luglio,agosto,settembre,ottobre,novembre,dicembre
de januar,februar,märz,april,mai,juni,juli,august,september,oktober,november,dezember
nl januari,februari,maart,april,mei,juni,juli,augustus,september,oktober,november,december
nb januar,februar,mars,april,mai,juni,juli,august,september,oktober,november,desember
da januar,februar,marts,april,maj,juni,juli,august,september,oktober,november,december
sv januari,februari,mars,april,maj,juni,juli,augusti,september,oktober,november,december
id januari,februari,maret,april,mei,juni,juli,agustus,september,oktober,november,desember
ms januari,februari,mac,april,mei,jun,julai,ogos,september,oktober,november,disember
tr ocak,şubat,mart,nisan,mayıs,haziran,temmuz,ağustos,eylül,ekim,kasım,aralık
pl stycznia|styczeń,lutego|luty,marca|marzec,kwietnia|kwiecień,maja|maj,czerwca|czerwiec,lipca|lipiec,sierpnia|sierpień,września|wrzesień,października|październik,listopada|listopad,grudnia|grudzień
cs ledna|leden,února|únor,března|březen,dubna|duben,května|květen,června|červen,července|červenec,srpna|srpen,září,října|říjen,listopadu|listopad,prosince|prosinec
sk januára|január,februára|február,marca|marec,apríla|apríl,mája|máj,júna|jún,júla|júl,augusta|august,septembra|september,októbra|október,novembra|november,decembra|december
sr-Latn januar,februar,mart,april,maj,jun,jul,avgust,septembar,oktobar,novembar,decembar
sl januar,februar,marec,april,maj,junij,julij,avgust,september,oktober,november,december
hr siječnja|siječanj,veljače|veljača,ožujka|ožujak,travnja|travanj,svibnja|svibanj,lipnja|lipanj,srpnja|srpanj,kolovoza|kolovoz,rujna|rujan,listopada|listopad,studenoga|studeni,prosinca|prosinac
ca de gener|gener,de febrer|febrer,de març|març,d’abril|abril,de maig|maig,de juny|juny,de juliol|juliol,d’agost|agost,de setembre|setembre,d’octubre|octubre,de novembre|novembre,de desembre|desembre
lt sausio|sausis,vasario|vasaris,kovo|kovas,balandžio|balandis,gegužės|gegužė,birželio|birželis,liepos|liepa,rugpjūčio|rugpjūtis,rugsėjo|rugsėjis,spalio|spalis,lapkričio|lapkritis,gruodžio|gruodis
lv janvāris,februāris,marts,aprīlis,maijs,jūnijs,jūlijs,augusts,septembris,oktobris,novembris,decembris
et jaanuar,veebruar,märts,aprill,mai,juuni,juuli,august,september,oktoober,november,detsember
th มกราคม,กุมภาพันธ์,มีนาคม,เมษายน,พฤษภาคม,มิถุนายน,กรกฎาคม,สิงหาคม,กันยายน,ตุลาคม,พฤศจิกายน,ธันวาคม
he ינואר,פברואר,מרץ,אפריל,מאי,יוני,יולי,אוגוסט,ספטמבר,אוקטובר,נובמבר,דצמבר
bn জানুয়ারি,ফেব্রুয়ারি,মার্চ,এপ্রিল,মে,জুন,জুলাই,আগস্ট,সেপ্টেম্বর,অক্টোবর,নভেম্বর,ডিসেম্বর
fa ژانویه,فوریه,مارس,آوریل,مه,ژوئن,ژوئیه,اوت,سپتامبر,اکتبر,نوامبر,دسامبر
ro ianuarie,februarie,martie,aprilie,mai,iunie,iulie,august,septembrie,octombrie,noiembrie,decembrie
hu január,február,március,április,május,június,július,augusztus,szeptember,október,november,december
fi tammikuuta|tammikuu,helmikuuta|helmikuu,maaliskuuta|maaliskuu,huhtikuuta|huhtikuu,toukokuuta|toukokuu,kesäkuuta|kesäkuu,heinäkuuta|heinäkuu,elokuuta|elokuu,syyskuuta|syyskuu,lokakuuta|lokakuu,marraskuuta|marraskuu,joulukuuta|joulukuu
ru января|январь,февраля|февраль,марта|март,апреля|апрель,мая|май,июня|июнь,июля|июль,августа|август,сентября|сентябрь,октября|октябрь,ноября|ноябрь,декабря|декабрь
uk січня|січень,лютого|лютий,березня|березень,квітня|квітень,травня|травень,червня|червень,липня|липень,серпня|серпень,вересня|вересень,жовтня|жовтень,листопада|листопад,грудня|грудень
bg януари,февруари,март,април,май,юни,юли,август,септември,октомври,ноември,декември
el ιανουαρίου,φεβρουαρίου,μαρτίου,απριλίου,μαΐου,ιουνίου,ιουλίου,αυγούστου,σεπτεμβρίου,οκτωβρίου,νοεμβρίου,δεκεμβρίου
ar يناير,فبراير,مارس,أبريل,مايو,يونيو,يوليو,أغسطس,سبتمبر,أكتوبر,نوفمبر,ديسمبر
hi जनवरी,फ़रवरी,मार्च,अप्रैल,मई,जून,जुलाई,अगस्त,सितंबर,अक्टूबर,नवंबर,दिसंबर`;
