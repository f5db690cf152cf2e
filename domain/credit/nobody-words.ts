import { remember } from '../text';
import { NEVER, wordRows } from './word-rows';

/** What a property asks for: a maker, a source, a name. */
const askedIn = wordRows([
  "photographers?|author|artists?|creator|source|maker|user|owner|(?:photographer|author|creator|artist)['’]?s? name|names?|by-?line|credits?(?: (?:line|info))?|info(?:rmation)?|data|attribution",
  'fotograf(?:in|en)?|autor(?:in)?|urheber(?:in)?|(?:bild)?quelle|namen?|bildnachweis|angaben?|daten|fotograaf|maker|bron|naam|fotografen?|kilde|källa|namn|navn|kuvaaja|lähde',
  'auteur|photographe|crédits?|nom(?: d.auteur)?|signature|mention|données|information|autor[ae]?|fotógraf[oa]|fuente|nombre|firma|crédito|datos|información|fonte|nome|assinatura|informação|dados|fotografo|autore|firma|crediti|dati',
  'źródło|źródła|autora|fotografa|danych|nazwiska|zdroj|autora|jméno|údaj[eů]|forrás|szerző|kaynak|fotoğrafçı|yazar|sumber|fotografer|nguồn|tác giả|φωτογράφος|πηγή',
  'автор[а]?|фотограф[а]?|источник[а]?|имя|имени|подпис[иь]|данных|джерело|джерела|імені|даних|извор|аутор|снимател',
  '(?:ال)?مصدر|(?:ال)?مصور|(?:ال)?مؤلف|اسم|عکاس|منبع|צלם|מקור|קרדיט|שם',
  '작자|작가|원작자|촬영자|촬영|출처|저작자|저작권자|제공자|제공처|제공|사진가|기자|이름|성명|정보|자료',
  '作者|著者|撮影者|提供者?|提供元|出典|出所|著作者|氏名|記名|名前|情報|記載',
  '来源|來源|出处|摄影者?|攝影者?|拍摄者|拍攝者|署名|姓名|名氏|信息|資料',
]);

/** That it is not known: alone, in front of what is asked for or behind it. */
const unknownIn = wordRows([
  'unknown|unnamed|unidentified|unspecified|uncredited|unattributed|anonymous|not (?:known|given|set|stated|named|listed|specified|identified|provided|available|applicable|credited)|unavailable|withheld|pending|none|missing|n/a|tb[acd]',
  'unbekannte?[rns]?|anonym|nicht (?:bekannt|angegeben|genannt|benannt|verfügbar|ermittelt|vorhanden)|keine?|fehlt|entfällt|onbekende?|niet (?:bekend|vermeld|van toepassing)|ukjent|okänd|ukendt|saknas|tuntematon|ei (?:tiedossa|tietoa)|óþekkt',
  'inconnue?|anonyme|non (?:renseigné|précisé|communiqué|disponible|connu|identifié|spécifié|mentionné|crédité|attribué)e?|néant|absente?',
  'desconocid[oa]|sin (?:identificar|especificar|firmar|acreditar)|anónim[oa]|no (?:disponible|aplica|consta|acreditad[oa]|identificad[oa]|especificad[oa]|indicad[oa]|informad[oa]|figura)',
  'desconhecid[oa]|anônim[oa]|não (?:informad[oa]|disponível|identificad[oa]|especificad[oa]|creditad[oa]|consta|se aplica)',
  'sconosciut[oa]|ignot[oa]|anonim[oa]|non (?:disponibile|not[oa]|specificat[oa]|indicat[oa]|identificat[oa]|pervenut[oa])|desconegut|necunoscut',
  'nieznan[yae]|nie (?:podano|dotyczy)|neznám[ýáé]|neuveden[oa]?|není|ismeretlen|nepoznat[oa]?|bilinmiyor|bilinmeyen|belirtilmemiş|belirsiz|anonim|tidak (?:diketahui|ada|tersedia|disebutkan)|không (?:rõ|xác định)|chưa (?:rõ|xác định)|khuyết danh|άγνωστ(?:ος|η|ο)|ανώνυμο[ςυ]?',
  'неизвест(?:ен|на|но|ный|ная)|не ?(?:известен|известно|указан[оа]?|установлен|определ[её]н|назван)|отсутствует|аноним(?:но|ный)?|невідом(?:о|ий|а)|не (?:вказано|зазначено|встановлено)|непознат[оа]?',
  'غير (?:معروف|محدد|متوفر|متاح|مذكور|معلوم)|مجهول|نامشخص|ناشناس|ندارد|نامعلوم|לא (?:ידוע|ידועה|צוין|צוינה|רלוונטי)|אלמוני|अज्ञात|ไม่(?:ทราบ|ระบุ|ปรากฏ)',
  '없음|미상|불명|불상|미확인|미정|미표기|미기재|미지정|모름|(?:확인|식별) ?불가|알 ?수 ?없음|해당 ?(?:없음|사항 ?없음)|익명',
  'は?(?:不明|不詳|未詳)|なし|無し|ナシ|該当なし|未定|未設定|未入力|未記入|匿名|無名',
  '未知|不详|不詳|不明|佚名|暂无|暫無|待定|未注明|未註明|未标明|未署名|匿名|待补充',
]);

/** That there is none, in front of what is asked for. */
const withoutIn = wordRows([
  'no|without|missing|ohne|kein[es]?|zonder|geen|uten|utan|uden|ingen|ilman|sans(?: nom(?: de)?)?|aucune?|sin|ningún|ninguna|sem|nenhum[a]?|senza|nessun[oa]?|bez|brak|chybí|nincs|tanpa|không(?: có)?|χωρίς|без|нет|немає|няма|بدون|بلا|لا يوجد|ללא|אין|ไม่มี|無|无|無記|没有|沒有|暂无|缺',
]);

/** That there are too many to name them. */
const severalIn = wordRows([
  'various|multiple|several|diverse|verschiedene|diverses?|plusieurs|varios|varias|vários|várias|vari|różni|různí|разные|різні|여러|複数|多位',
]);

/** What programs and desks fill in where nobody is known: small letters, no full stops. */
const PLACEHOLDERS: readonly string[] = [
  'various|multiple|verschiedene|diverses?|varios|vários|nil|null|undefined|na|n a|noname|n n|n c|n/c|n d|n/d|s d|s/d|s n|s/n|n v t|nvt|k a|б/а|t b [dac]|to be (?:determined|decided|announced|confirmed|advised)|to follow|empty|default|x{2,}',
  "(?:your|insert|enter|type) (?:full )?(?:name|credit|photographer)(?: here)?|(?:photographer|author|creator|artist)(?:[’']?s)? name here|name here",
  'ohne|geen|ingen|aucune?|ningun[oa]|nenhum[a]?|nessun[oa]?|brak|žádn[ýáé]|nincs|yok|không có|κανένας|нет|немає|няма|без|sem identificação|sans objet|bez udania|لا (?:يوجد|أحد|ينطبق)|مجهول المصدر|بدون|אין|ללא|ไม่มี|무|무명|無|无|没有|沒有|无名',
];

/** Words that send the reader to another property: "see caption", "as credited". */
const POINTERS: readonly string[] = [
  String.raw`(?:please )?(?:see|refer to|check|read|cf) (?:the |in )?(?:(?:photo|image|picture|special|full|iptc|file) ?)*(?:captions?|cutline|descriptions?|below|above|metadata|iptc|credits?|credit line|notes?|instructions|text|by-?line|file ?name|info(?:rmation)?|captions? (?:and|or) \w+)(?: (?:for|field|above|below)\b.{0,40})?`,
  '(?:as|per) (?:per )?(?:credited|above|below|stated|noted|listed|indicated|marked|captioned|before|(?:the |in )?(?:the )?(?:caption|description))(?: (?:above|below|in (?:the )?caption))?',
  'same (?:as|credit|source|photographer)(?: .{1,20})?|ditto|idem|ibid|(?:credited |named )?in (?:the )?(?:caption|description)|above|below',
  '(?:siehe|s|vgl) (?:bild(?:unterschrift|text|legende|beschreibung)|beschreibung|oben|unten|text|caption|legende)|s [ou]|wie (?:oben|angegeben|vermerkt|genannt)|dito|ebd|ebenda|zie (?:bijschrift|boven|onder)|se (?:bildtext|billedtekst|bildetekst)',
  '(?:voir|cf) (?:la |le )?(?:légende|description|texte|ci-dessus|ci-dessous)|comme ci-dessus|même (?:source|auteur)',
  '(?:ver|véase|vea|vide) (?:el |la |a |o )?(?:pie(?: de foto)?|descripción|leyenda|texto|arriba|abajo|legenda|descrição|acima|abaixo)|ídem|igual que (?:arriba|el anterior)|o mesmo|lo mismo',
  'v(?:edi)? (?:la )?(?:didascalia|descrizione|sopra|sotto)|come sopra|zob (?:podpis|opis)|viz (?:popisek|výše)|bkz açıklama|lihat (?:keterangan|deskripsi)|xem chú thích',
  'см (?:подпись|описание|выше|ниже|текст)|смотри(?:те)? (?:подпись|описание|выше|ниже)|то же|тот же|там же|как (?:указано )?выше|указано? в (?:подписи|описании)|див (?:підпис|опис|вище)',
  'انظر (?:التعليق|الوصف|أعلاه|أدناه|النص)|كما (?:سبق|ذكر|هو مذكور)(?: أعلاه)?|نفس المصدر|ראה? (?:כיתוב|תיאור|לעיל)',
  '(?:위|이|앞)와 ?(?:같음|동일)|위와 ?동일함?|상동|동일|전과 ?동일|(?:위|아래|본문|캡션|설명|사진 ?설명|내용|기사)(?:에|을|를)? ?(?:참조|참고|확인|과 같음|와 같음|표기)',
  '同上|(?:上|前)に?同じ|(?:上記|下記|本文|説明文?|キャプション|図説)(?:を?参照|の通り|のとおり|と同じ|に同じ|に記載)?',
  '[图圖]片?(?:说明|說明)|(?:请|請)?(?:见|見|参见|參見|详见|詳見|看)(?:[图圖]片?)?(?:说明|說明|注|註|描述|上文?|下文?|正文|文字)|如上|同前|与上同',
];

const ALONE = new RegExp(`^(?:${[...PLACEHOLDERS, ...POINTERS].join('|')})$`, 'u');

/** "Unknown", "author unknown", "no credit given", "various artists". */
const saysNobody = (small: string): boolean => {
  const [unknown, several, without] = [unknownIn(small), severalIn(small), withoutIn(small)];
  if (unknown === NEVER && several === NEVER && without === NEVER) return false;
  const asked = askedIn(small);
  if (unknown === NEVER && several === NEVER && asked === NEVER) return false;
  const phrases = [
    `${unknown}(?: ${asked})?`,
    `${asked}(?: is)? ?${unknown}`,
    `${without} ?${asked}(?: (?:line|given|listed|available|required|needed|provided))?`,
    `${several} (?:${asked}|autori|autores|auteurs|autoren|авторы)`,
  ];
  return new RegExp(`^(?:${phrases.join('|')})$`, 'u').test(small);
};

/** Whether a whole property, or a whole link of a chain, stands for nobody; written small and without stops. */
export const standsForNobody = remember((small) => ALONE.test(small) || saysNobody(small));
