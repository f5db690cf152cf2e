import { PICTURE_KIND_LABELS } from './picture-kind-words';

/** Words for a picture in English, as part of a label. */
const PICTURE = String.raw`(?:photo(?:graph|graphie|grapher)?s?|pictures?|pics?|images?|illustrations?|graphics?|artwork|drawing|videos?|v[ií]deos?|composite|montage|cartoon|comic|animation|collage|infographics?|rendering|map)`;

/** "Photographer:" in each language: whoever follows made the picture. */
const MAKERS = [
  'photographers?|photojournalist|author',
  'fotografs?|fotógraf[oa]|fotografo|photographe|autor|auteur|fotograaf|fotoğrafçı|valokuvaaja',
  'автор(?: фото(?:графи[ия])?)?|фотограф|фотограф(?:ія)? автора|снимал[аи]?',
  'المصور|عدسة|عکاس|צלם|צלמת',
  'φωτογράφος|fotografer|nhiếp ảnh gia|ช่างภาพ|फोटोग्राफर',
].join('|');

/** "Photo by" in the languages that say it with a word of their own. */
const MADE_BY = [
  String.raw`(?:foto(?:graf[ií]a|s)?|bild|imagen|imagem|image|photo(?:graphie)?|crédits?|${PICTURE_KIND_LABELS.illustration}|${PICTURE_KIND_LABELS.composite}) (?:von|por|di|de|par|av|af|door|od) (?!la |el |archiv|presse)`,
  String.raw`(?:foto|gambar|ilustrasi|infografis) oleh\s*:?\s*`,
  String.raw`(?:صورة|تصوير) بواسطة\s*:?\s*`,
].join('|');

/** "Photo:", "Source:" in each language. */
const PICTURES = [
  String.raw`foto(?:s|credit|grafie|nachweis|graf[ií]a|ğraf)?|fotó|bild(?:er|quelle|nachweis|rechte)?|quelle|titelbild|symbol(?:bild|foto|grafik)|(?:foto)?montage|collage|grafik|karte|repro|rendering|video|kuva(?:t)?|beeld`,
  String.raw`imagen(?:es)?|imagem|immagine|crédits?(?: photos?)?|créditos?(?: d[ae] (?:foto|imagem|la foto))?|crediti?|fuente|fonte|bron|source`,
  String.raw`zdj(?:ęci[ea]|\.)?|fot\.|źródło|zdroj|forrás|kilde|källa|kredi|kaynak|görsel|gambar|sumber|izvor|vir|lähde`,
  String.raw`фото(?:графия|графія|графии)?|источник|джерело|изображение|снимк[аи]|източник|слика`,
  String.raw`φωτο(?:γραφί(?:α|ες))?|πηγή`,
  String.raw`(?:nguồn )?(?:ảnh|hình)(?: ảnh| minh họa)?|nguồn`,
  String.raw`(?:ال)?صورة|المصدر|(?:ال)?صور|عکس|منبع|תמונה|תמונות|קרדיט`,
  String.raw`(?:เครดิต|ที่มา)?ภาพ(?:จาก)?|ที่มา|फोटो|तस्वीर|स्रोत|ছবি|সূত্র`,
].join('|');

/** The BBC prints one label, with a comma, in each of its languages: "Fuente de la imagen, Getty Images". */
const WITH_COMMA =
  'image source|image copyright|fuente de la imagen|crédit photo|legenda da foto|crédito|источник изображения|автор фото|джерело зображення|' +
  'مصدر الصورة|صدر الصورة|منبع تصویر|تصویر کا ذریعہ|görsel kaynağı|kaynak|nguồn hình ảnh|sumber gambar|chanzo cha picha|इमेज स्रोत|तस्वीर का स्रोत|ছবির উৎস|' +
  'ที่มาของภาพ|图像来源|圖像來源|画像提供|사진 출처|źródło zdjęcia|hoto daga';

/** Hebrew and Persian say "photography: Name". */
const PHOTOGRAPHY = 'צילום|תצלום|تصوير|تصویر';

/** Chinese: "图片来源", "题图来自", "本文图片均为", "图片署名". */
const CHINESE = String.raw`(?:本文|本版|题|題|配|封面|首|头|頭|文中)?(?:图|圖|照|相)(?:片|像)?(?:均|皆|全部)?(?:来源于|來源於|来源|來源|源自|源|署名|作者|来自|來自|取自|自|据|據|为|為)`;

export const MAKER_LABELS: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?:${PICTURE}(?: (?:illustration|montage|composite|taken|shot|and (?:captions?|text|words|video)))?s?|taken|shot) by\s*:?\s+`,
    'i',
  ),
  /^by\s*:?\s+/i,
  new RegExp(String.raw`^(?:${MAKERS}|${PHOTOGRAPHY})\s*[:=]\s*`, 'iu'),
  new RegExp(`^(?:${MADE_BY})`, 'i'),
  /^["“][^"”]{1,120}["”] (?:by|von|par|por) /i,
  /^user:\s?/i,
  /^(?:تصوير|عدسة)\s+/,
  /^(?:撮影者?|摄影者?|攝影者?|촬영자?|摄|攝)\s*[:=・/|]\s*/,
  /^(?:撮影|摄影|攝影|촬영)(?!者|자)\s*/,
  // Four signs behind "写真:" are somebody's name more often than a house's.
  /^写真\s*[:=/・]\s*(?=\p{Script=Han}{4}(?:$|[/ 、;]))/u,
  /^(?:그래픽|그림|일러스트(?:레이션)?|삽화|만평|글·사진|사진작가|사진가)\s*[=:/|]?\s*/,
  /^(?:designed|created|made|drawn) by\s*:?\s+/i,
  /^(?:reporter|correspondent|fotograf|photographer|fot\.|ph\.) /i,
];

/** "Von Jo", "Par Jo": only beside a free licence, where no name begins so. */
export const FREE_MAKER_LABEL = /(?<=^(?:\p{L}+:\s*)?)(?:Von|Par|Por|Door|Przez) (?=\p{L})/u;

/** These say no more than that a credit follows. */
export const PLAIN_LABELS: readonly RegExp[] = [
  /^nuotr\.?(?: aut\.?)?\s*:?\s*(?=\p{Lu})/iu,
  new RegExp(
    String.raw`^(?:(?:mandatory |main |lead |header |cover |top |feature[d]? )?(?:${PICTURE}\s*)?(?:credits?|sources?|copyright)(?: line)?(?: should read)?\s*(?:\.\.\.|…|[:=,]|\bto\b|\bshould read\b:?)|${PICTURE}\s*[:=])\s*`,
    'i',
  ),
  /^photo credits? (?:should read )?/i,
  /^image copyright\s?(?=\S)/i,
  /^(?:hide|toggle|show) caption\s+(?=\S)/i,
  /^source images?\s*:\s*/i,
  /^(?:photo(?:graph)?s? |images? |pictures? )?from (?=\p{L})/iu,
  /^(?:(?:image|photo|video|footage|picture)s? )?(?:obtained|released|distributed) by (?:the )?/i,
  new RegExp(String.raw`^(?:${PICTURES})\s*(?:[:=]|\s[-–]\s)\s*`, 'iu'),
  new RegExp(String.raw`^(?:${Object.values(PICTURE_KIND_LABELS).join('|')})\s*(?:[:=]|\s[-–]\s)\s*`, 'iu'),
  new RegExp(`^(?:${WITH_COMMA})\\s*[,،、]\\s*`, 'iu'),
  /^(?:\/\s*)?(?:사진|이미지|그래픽|일러스트|영상|자료|출처)\s*(?:출처|자료|소스)?\s*[=:/|]\s*/,
  /^사진\s+(?=\S)/,
  /^(?:写真|画像|出典|出所|来源|來源|图片|圖片|照片|图|圖)\s*[:=/|・]\s*/,
  new RegExp(String.raw`^${CHINESE}\s*[:=/|]?\s*(?=[\p{L}@])`, 'u'),
  /^(?:写真は?)\s?(?=[\p{Script=Han}\p{Script=Katakana}])/u,
  /^(?:\p{L}{1,12} ){1,3}(?:images?|photos?|pictures?)(?: credits?)?: /iu,
  /^(?:clockwise )?(?:from )?(?:top|left|right|bottom|above|below)(?: left| right)?\s*: /i,
  /^(?:见|見|上|下|左|右|大|小)[图圖]:?\s*(?=\p{Script=Han}{2})/u,
  /^(?:取自|来自|來自)\s*/,
  /^dok(?:umen(?:tasi)?)?[.:]\s*(?=\p{L})/iu,
  /^©\s*/,
  /^(?:the )?copyright(?: (?:of|by)(?: the)?)?\s*:?\s+/i,
  /^copyright\s*[:/]\s*/i,
  /^(?:credit|crédit|crédito)\s+(?=\S)/i,
  /^(?:photos? |image )(?:prétexte|non contractuelle)\s*[:–-]?\s*(?=\S)/i,
  /^(?:photos? |image )?d['’]illustration\s*[:–-]?\s+(?=\S)/i,
];
