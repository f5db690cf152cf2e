import type { AgencyBook } from '../agencies';
import { eachStretch, type Rule, trimEdges } from '../reading';

const PICTURE = String.raw`(?:photo(?:graph|graphie|grapher)?s?|pictures?|pics?|images?|illustrations?|graphics?|artwork|drawing|videos?|v[ií]deos?|composite|montage|cartoon|comic|animation|collage|infographics?|rendering|map)`;

/** These name the maker. */
const BY: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?:${PICTURE}(?: (?:illustration|montage|composite|taken|shot|and (?:captions?|text|words|video)))?s?|taken|shot) by\s*:?\s+`,
    'i',
  ),
  /^by\s*:?\s+/i,
  /^(?:photographers?|photojournalist|fotografs?|fotógraf[oa]|fotografo|photographe|author|autor|auteur|автор|фотограф)\s*[:=]\s*/i,
  /^(?:foto(?:graf[ií]a|s)?|bild|imagen|imagem|image|photo(?:graphie)?|crédits?) (?:von|por|di|de|par|av|af|door|od) (?!la |el |archiv|presse)/i,
  /^["“][^"”]{1,120}["”] (?:by|von|par|por) /i,
  /^user:\s?/i,
  /^تصوير\s*:?\s+/,
  /^(?:撮影|摄影|攝影|촬영)\s*[:=・/|]?\s*/,
  /^(?:그래픽|그림|일러스트(?:레이션)?|삽화|만평|글·사진|사진작가|사진가)\s*[=:/|]?\s*/,
  /^(?:designed|created|made|drawn) by\s*:?\s+/i,
  /^(?:reporter|correspondent|fotograf|photographer|fot\.) /i,
];

/** These say no more than that a credit follows. */
const PLAIN: readonly RegExp[] = [
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
  /^(?:foto(?:s|credit|grafie|nachweis|graf[ií]a|ğraf)?|fotó|bild(?:er|quelle|nachweis|rechte)?|quelle|titelbild|symbol(?:bild|foto|grafik)|(?:foto)?montage|collage|grafik|karte|repro|rendering|video|kuva(?:t)?|beeld|imagen(?:es)?|imagem|immagine|zdj(?:ęcie|\.)?|fot\.|źródło|zdroj|forrás|фото(?:графия)?|источник|джерело|φωτο(?:γραφία)?|ảnh|nguồn|fuente|fonte|kilde|källa|bron|source|crédits?(?: photos?)?|créditos?(?: d[ae] (?:foto|imagem|la foto))?|crediti?|kredi|kaynak|(?:ال)?صورة|المصدر|תמונה|צילום)\s*[:=]\s*/i,
  /^(?:\/\s*)?(?:사진|이미지|그래픽|일러스트|영상|자료|출처)\s*(?:출처|자료|소스)?\s*[=:/|]\s*/,
  /^사진\s+(?=\S)/,
  /^(?:写真|画像|出典|出所|图片?来源|图源|圖片來源|圖源|来源|來源|图片|圖片|照片|图|圖)\s*[:=/|・]\s*/,
  /^(?:图片?来源于|图片?来自|圖片來自)\s*/,
  /^(?:写真は?|图源|图片来源|圖片來源)\s?(?=[\p{Script=Han}\p{Script=Katakana}])/u,
  /^(?:\p{L}{1,12} ){1,3}(?:images?|photos?|pictures?)(?: credits?)?: /iu,
  /^(?:clockwise )?(?:from )?(?:top|left|right|bottom|above|below)(?: left| right)?\s*: /i,
  /^(?:取自|来自)\s*/,
  /^©\s*/,
  /^(?:the )?copyright(?: (?:of|by)(?: the)?)?\s*:?\s+/i,
  /^copyright\s*[:/]\s*/i,
  /^(?:credit|crédit|crédito)\s+(?=\S)/i,
  /^(?:photos? |image )?d['’]illustration\s*[:–-]?\s+(?=\S)/i,
];

/** "Photo AFP", "Foto: …" without its colon; but "Photo News" is a house. */
const LOOSE = /^(?:photos?|fotos?|picture|image|kuva|beeld|фото|crédit photo|ảnh) (?=[\p{Lu}\p{Lo}@])/iu;

const strip = (text: string, by: boolean, book: AgencyBook): { text: string; by: boolean } => {
  for (const label of BY) {
    if (label.test(text)) return { text: text.replace(label, ''), by: true };
  }
  // "Getty Images: Jane Doe" opens with a house, however much it looks like "Main image: …".
  const label = text.split(':')[0] ?? '';
  const isHouseLabel = book.find(label) !== null && !/^bild$/i.test(label);
  const plain = isHouseLabel ? undefined : PLAIN.find((label) => label.test(text));
  if (plain) return { text: text.replace(plain, ''), by };
  const [first = ''] = text.split(/\s*[/|]\s*/);
  const isHouse = /^(?:foto olimpik|photo12)/i.test(first) || book.holds(first);
  return { text: isHouse ? text : text.replace(LOOSE, ''), by };
};

/** "Photo:", "Foto:", "사진=", "©", "Copyright of", also one behind the other. */
export const labels: Rule = (reading, book) =>
  eachStretch(reading, (stretch) => {
    let told = { text: stretch.text, by: stretch.by ?? false };
    for (let round = 0; round < 4; round += 1) {
      const next = strip(told.text, told.by, book);
      if (next.text === told.text) break;
      told = next;
    }
    return { rest: [{ ...stretch, text: trimEdges(told.text), ...(told.by && { by: true }) }] };
  });
