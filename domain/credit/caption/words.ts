/**
 * Words that say what a piece of a line is, whatever stands around it. All in small letters; a language or a
 * family of them to a row.
 */
const setOf = (...rows: readonly string[]): ReadonlySet<string> =>
  new Set(rows.flatMap((row) => row.split(' ').filter(Boolean)));

/** Nouns of labels: "Photo:", "Foto:", "Image source". A label is one with a colon, a sign or "by" behind it. */
export const LABEL_NOUNS = setOf(
  'photo photos photograph photographs photography photographer photographers picture pictures pic pics image images imagery illustration illustrations graphic graphics infographic composite montage collage credit credits source sources copr video cartoon artwork rendering',
  'foto fotos fotografie fotograf fotografin bild bilder bildquelle bildnachweis bildrechte bildcredit quelle titelbild symbolbild symbolfoto archivbild archivfoto grafik karte montage fotomontage illustration zeichnung urheber beeld beeldcredit fotograaf bron',
  'crédit crédits auteur photographe dessin infographie visuel fotografía fotografías fotógrafo fotógrafa imagen imágenes crédito créditos fuente ilustración gráfico infografía vídeo fotografia fotógrafo imagem imagens fonte ilustração fotografo immagine immagini fonte crediti illustrazione',
  'bilde bildetekst illustrasjon kilde billede billeder källa illustration kuva kuvat valokuva lähde ljósmynd mynd heimild foto',
  'fot fotografia zdjęcie zdjęcia źródło rys grafika zdroj autor snímek fotó kép forrás foto sursa sursă fotografija izvor vir nuotr nuotrauka foto foto avots fotó grafika kaynak kaynağı fotoğraf fotoğraflar görsel görseli',
  'фото фотография фотографии источник автор иллюстрация коллаж снимок снимка снимки изображение графика джерело ілюстрація колаж светлина фотограф скриншот слика',
  'رسم كاريكاتير صورة صور الصورة تصوير المصدر مصدر المصور عدسة عکس عکاس منبع تصویر צילום צילומים תצלום קרדיט תמונה מקור φωτογραφία φωτογραφίες φωτο φωτό πηγή',
  'gambar sumber dok dokumentasi dokumen ảnh nguồn hình minh ภาพ ภาพจาก ที่มา เครดิต เครดิตภาพ ขอบคุณภาพ ขอบคุณภาพจาก ที่มาภาพ फोटो तस्वीर स्रोत सौजन्य ছবি সূত্র படம் చిత్రం picha isithombe foto',
);

/** Between two nouns of a label: "Fuente de la imagen", "Автор фото". */
export const LABEL_LINKS = setOf('de la da do del of der des', 'd', 'to', 'از من بواسطة');

/** "Photo by", "Foto von", "Foto di". */
export const BY_WORDS = setOf(
  'by from via courtesy von vom aus door par de del di du da do por av af od przez oleh',
  'bởi von fra från',
);

/** What says how a picture came, or whose it is, and no caption goes on with. */
export const CREDIT_WORDS = setOf(
  'courtesy supplied provided contributed submitted handout uncredited screengrab screenshot screen-grab stringer via file files pool staff read copyright screen capture still captura écran d’écran generated altered licensed licenced domain',
  'rights reserved rechte vorbehalten cc cc0 licence license creative commons',
  'cortesía cedida cedidas gentileza reprodução divulgação cortesia privat zvg zvg. privé repro avenue fournie skjermdump skärmdump istimewa arkiv archiv arkivfoto archives archivo arquivo архива архив أرشيفية أرشيف предоставлено предоставлены предоставлена надано collected',
);

/** Small words that names have: "Museum of Art", "Jan van Dam", "Press and Journal". */
export const NAME_WORDS = setOf(
  'of and the for & de la le les du des da do das dos del della di d von van der den ter zu zum und für et y e i og och en ve dan и та u',
  'al el bin ben ibn bint abu af av',
);

/** What opens or ends a caption that says where somebody stands. */
export const POSITIONS = setOf(
  'left right center centre centered middle top bottom above below background foreground front back clockwise inset seated standing far upper lower second third fourth row',
  'links rechts mitte oben unten hinten vorn vorne hintergrund vordergrund midden linksboven boven onder',
  'gauche droite centre haut bas izquierda derecha centro izda dcha esquerda direita sinistra destra alto basso',
  'venstre høyre højre vänster höger mitten vasemmalla oikealla keskellä lewej prawej vlevo vpravo balra jobbra soldan sağda solda sağdan stânga dreapta kairėje dešinėje',
  'слева справа центре ліворуч праворуч вгорі вляво вдясно kiri kanan tengah trái phải giữa',
  'يمين يسار اليمين اليسار וسط מימין משמאל במרכז راست چپ ซ้าย ขวา बाएं दाएं',
);

/** The same in short, which are positions in brackets alone: "(l.)", "(der.)", "(M.)". */
export const SHORT_POSITIONS = setOf('l r c m li re izq der esq dir sx dx g d p v t ż k n å vas oik');

/** Who holds an office or does a deed stands in front of the camera. */
export const OFFICES = setOf(
  'president vice-president premier minister ministers chancellor mayor governor gov senator sen rep king queen prince princess duke duchess pope ambassador secretary chairman chairwoman ceo cofounder co-founder founder actor actress singer rapper coach striker midfielder goalkeeper defender judge candidate leader spokesman lawyer attorney suspect players player fans protesters demonstrators activists residents rescuers firefighters workers students supporters passengers visitors tourists soldiers troops officials lawmakers children mp mps',
  'bundeskanzler bundeskanzlerin kanzler präsident präsidentin ministerin ministerpräsident ministerpräsidentin bürgermeister bürgermeisterin oberbürgermeister trainer schauspieler schauspielerin sänger sängerin außenminister innenminister finanzminister vorsitzender vorsitzende',
  'président présidente maire ministre députée député chanteur chanteuse acteur actrice joueur joueurs entraîneur presidente ministro ministra alcalde alcaldesa rey reina jugador jugadores entrenador actriz cantante gobernador gobernadora prefeito prefeita governador jogador jogadores deputado presidente sindaco ministro giocatore allenatore',
  'statsminister utenriksminister finansminister kungen kongen trener tränare pääministeri presidentti premiérka premiér prezydent minister prezident kancléř miniszterelnök cumhurbaşkanı başkanı bakanı premierul președintele',
  'президент премьер министр глава губернатор мэр певец певица актер актриса тренер президента премʼєр міністр голова',
  'الرئيس رئيس وزير وزيرة الوزير ملك الملك אולמרט ראש שר שרת נשיא נשיאת רئیس',
  'presiden menteri gubernur bupati wali walikota pemain pelatih warga chủ thủ tướng bộ trưởng',
);

/** In brackets behind a name: whose politician somebody is. */
export const PARTIES = setOf(
  'cdu csu spd fdp afd grüne grünen linke bsw övp spö fpö neos svp glp r d i ind dem rep gop psoe pp vox sumar podemos erc junts lfi rn lr ps psd pt psdb mdb psol udc lega pd m5s fdi vvd pvv cda d66 pvda pis po tories labour snp dup libdem ldp dpp kmt',
);

/** Days and months tell when, in a caption. */
export const TIMES = setOf(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february april june july august september october november december jan feb apr jun jul aug sept sep oct nov dec',
  'montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober dezember',
  'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février avril juin juillet août septembre octobre novembre décembre',
  'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre segunda-feira terça-feira quarta-feira quinta-feira sexta-feira janeiro fevereiro março maio junho julho setembro outubro novembro dezembro',
  'lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre senin selasa rabu kamis jumat sabtu minggu',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
);
