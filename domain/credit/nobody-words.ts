/** What programs and desks fill in where nobody is known: small letters, no full stops. */
const PLACEHOLDERS: readonly string[] = [
  // English, and what programs write
  'none|nil|null|undefined|na|n a|n/a|not applicable|not available|not known|not given|not specified|not provided|unspecified|unknown|unnamed|no name|noname|' +
    'unknown (?:photographer|author|artist|creator|source|maker|user)|(?:photographer|author|artist|creator|source) unknown|' +
    'uncredited|no credits?|no credit (?:line|given|available|required|needed)|no (?:photographer|author|source|byline|creator)|without credit|anonymous|' +
    'tb[dac]|t b [dac]|to be (?:determined|decided|announced|confirmed|advised)|to follow|pending|empty|default|x{2,}|various|multiple|' +
    "(?:your|insert|enter|type) (?:full )?(?:name|credit|photographer)(?: here)?|(?:photographer|author|creator|artist)(?:[’']?s)? name(?: here)?|name here",
  // German, Dutch, Nordic
  'unbekannt|unbekannter? (?:fotograf(?:in)?|autor|urheber|quelle)|(?:fotograf|autor|urheber|quelle) unbekannt|keine? angaben?|k a|kein[es]?|ohne|ohne angaben?|nicht (?:bekannt|angegeben|verfügbar)|entfällt|anonym',
  'onbekend|geen|n v t|nvt|niet (?:bekend|van toepassing)|ukjent|okänd|ukendt|ingen|saknas|tuntematon|ei (?:tiedossa|tietoa)|óþekkt',
  // French, Spanish, Portuguese, Italian, Catalan, Romanian
  'inconnue?|(?:auteur|photographe|source) inconnue?|aucune?|sans(?: objet|(?: nom(?: de)?)? (?:auteur|crédit)| crédits?)|non (?:renseigné|précisé|communiqué|disponible|connu)e?|néant|anonyme|n c|n/c',
  'desconocid[oa]|(?:autor|fuente|fotógrafo) desconocid[oa]|ningun[oa]|sin (?:datos|crédito|autor|nombre|fuente|información)|s d|s/d|s n|s/n|no (?:disponible|aplica|consta|especificado)|anónim[oa]',
  'desconhecid[oa]|(?:autor|fonte) desconhecid[oa]|nenhum[a]?|sem (?:crédito|autor|nome|fonte|informação)|não (?:informado|disponível|identificado|se aplica)|anônim[oa]',
  'sconosciut[oa]|(?:autore|fonte) sconosciut[oa]|nessun[oa]?|non (?:disponibile|noto|specificato|indicato)|n d|n/d|ignot[oa]|anonim[oa]|desconegut|necunoscut',
  // Polish, Czech, Slovak, Hungarian, Turkish, Indonesian, Vietnamese, Greek
  'nieznan[yae]|(?:autor|źródło) nieznan[ye]|nieznany autor|brak(?: danych| autora)?|neznám[ýáé]|neznámý autor|není|žádn[ýáé]|ismeretlen|nincs|nepoznat[oa]?',
  'bilinmiyor|bilinmeyen|belirtilmemiş|yok|anonim|tidak (?:diketahui|ada|tersedia)|không (?:rõ|có|xác định)|chưa rõ|khuyết danh|άγνωστ(?:ος|η|ο)|κανένας|ανώνυμο[ςυ]?',
  // Russian, Ukrainian, Bulgarian, Serbian
  'неизвест(?:ен|на|но|ный|ная)|неизвестный автор|(?:автор|источник) (?:неизвестен|не указан)|нет(?: данных| автора)?|отсутствует|не указан[оа]?|аноним(?:но)?|без автора|б/а|' +
    'невідом(?:о|ий|а)|невідомий автор|автор невідомий|немає(?: даних)?|не вказано|няма|неизвестен автор|непознат[оа]?',
  // Arabic, Persian, Hebrew, Hindi, Thai
  'غير (?:معروف|محدد|متوفر|متاح|مذكور)|مجهول(?: المصدر)?|لا (?:يوجد|أحد|ينطبق)|بدون|نامشخص|ناشناس|ندارد|نامعلوم|לא (?:ידוע|ידועה|צוין|רלוונטי)|אין|ללא(?: קרדיט)?|אלמוני|अज्ञात|ไม่(?:ทราบ|มี|ระบุ|ปรากฏ)',
  // Korean, Japanese, Chinese
  '없음|미상|무|무명|불명|불상|모름|미정|미표기|미기재|미확인|알 ?수 ?없음|해당 ?(?:없음|사항 ?없음)|(?:작자|작가|촬영자|출처|저작자) ?(?:미상|불명|없음|미확인)',
  '不明|不詳|なし|無し|ナシ|無|該当なし|未定|未設定|未入力|匿名|(?:作者|撮影者|出典|出所|提供元?)(?:は?不明|不詳|なし)',
  '无|未知|不详|佚名|暂无|暫無|待定|没有|沒有|未注明|未註明|无名|(?:作者|来源|來源|摄影者?|攝影者?)(?:不详|不詳|不明|未知|佚名)',
];

/** Words that send the reader to another property: "see caption", "as credited". */
const POINTERS: readonly string[] = [
  String.raw`(?:please )?(?:see|refer to|check|read|cf) (?:the |in )?(?:(?:photo|image|picture|special|full|iptc|file) ?)*(?:captions?|cutline|descriptions?|below|above|metadata|iptc|credits?|credit line|notes?|instructions|text|by-?line|file ?name|info(?:rmation)?|captions? (?:and|or) \w+)(?: (?:for|field|above|below)\b.{0,40})?`,
  '(?:as|per) (?:per )?(?:credited|above|below|stated|noted|listed|indicated|marked|captioned|before|(?:the |in )?(?:the )?(?:caption|description))(?: (?:above|below|in (?:the )?caption))?',
  'same (?:as|credit|source|photographer)(?: .{1,20})?|ditto|idem|ibid|(?:credited |named )?in (?:the )?(?:caption|description)|above|below',
  'siehe (?:bild(?:unterschrift|text|legende|beschreibung)|beschreibung|oben|unten|text|caption|legende)|s [ou]|wie (?:oben|angegeben|vermerkt|genannt)|dito|ebd|ebenda|zie (?:bijschrift|boven|onder)|se (?:bildtext|billedtekst|bildetekst)',
  'voir (?:la |le )?(?:légende|description|texte|ci-dessus|ci-dessous)|comme ci-dessus|même (?:source|auteur)',
  '(?:ver|véase|vea|vide) (?:el |la |a |o )?(?:pie(?: de foto)?|descripción|leyenda|texto|arriba|abajo|legenda|descrição|acima|abaixo)|ídem|igual que (?:arriba|el anterior)|o mesmo|lo mismo',
  'v(?:edi)? (?:la )?(?:didascalia|descrizione|sopra|sotto)|come sopra|zob (?:podpis|opis)|viz (?:popisek|výše)|bkz açıklama|lihat (?:keterangan|deskripsi)|xem chú thích',
  'см (?:подпись|описание|выше|ниже|текст)|смотри(?:те)? (?:подпись|описание|выше|ниже)|то же|тот же|там же|как (?:указано )?выше|указано? в (?:подписи|описании)|див (?:підпис|опис|вище)',
  'انظر (?:التعليق|الوصف|أعلاه|أدناه|النص)|كما (?:سبق|ذكر|هو مذكور)(?: أعلاه)?|نفس المصدر|ראה? (?:כיתוב|תיאור|לעיל)',
  '(?:위|이|앞)와 ?(?:같음|동일)|위와 ?동일함?|상동|동일|전과 ?동일|(?:위|아래|본문|캡션|설명|사진 ?설명|내용|기사)(?:에|을|를)? ?(?:참조|참고|확인|과 같음|와 같음|표기)',
  '同上|(?:上|前)に?同じ|(?:上記|下記|本文|説明文?|キャプション|図説)(?:を?参照|の通り|のとおり|と同じ|に同じ|に記載)?',
  '(?:请|請)?(?:见|見|参见|參見|详见|詳見|看)(?:[图圖]片?)?(?:说明|說明|注|註|描述|上文?|下文?|正文|文字)|如上|同前|与上同',
];

const anyOf = (words: readonly string[]): RegExp => new RegExp(`^(?:${words.join('|')})$`, 'u');

/** A whole property, or a whole link of a chain, that stands for nobody; written small and without stops. */
export const STANDS_FOR_NOBODY = anyOf([...PLACEHOLDERS, ...POINTERS]);
