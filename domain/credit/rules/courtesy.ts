import { eachStretch, type Rule, type Stretch, trimEdges } from '../reading';
import { looksLikePerson } from '../persons';

const OF = String.raw`(?:courtesy(?:\s+(?:of|to|from|photos?|images?|by))*|(?:kindly )?(?:provided|supplied|donated|submitted) by|(?:reproduced|reprinted|used) (?:with|by)(?: kind)? permission (?:of|from)|(?:provided|supplied|contributed|submitted)(?: photos?| images?)?|cortes[ií]a(?:\s+de(?:l)?)?|gentileza(?:\s+de)?|(?:cedid[ao]s?|facilitad[ao]s?|proporcionad[ao]s?|suministrad[ao]s?|enviad[ao]s?) por|cortesia(?:\s+de)?|per gentile concessione(?:\s+di)?|mit freundlicher genehmigung(?:\s+(?:von|der|des))?|mit frdl\.? gen\.?(?:\s+von\.?)?|avec l['’]aimable autorisation de|fournie?s? par|remise? par|gracieuseté(?:\s+de)?|courtoisie(?:\s+de)?|bereitgestellt von|zur verfügung gestellt von|предоставлен[оы]?|с разрешения|ขอบคุณภาพจาก|ขอบคุณภาพ(?: ?:)?|ảnh do|ảnh được cung cấp bởi)`;
const EAST = '(?:사진|자료|이미지|영상|그래픽|写真|画像|图片|圖片|照片)?\\s*(?:제공|提供|供图|供圖)';

const LEADING = new RegExp(
  String.raw`^(?:(?:photo(?:graph)?s?|images?|pictures?|illustrations?|fotos?|fotograf[ií]as?|credit|cr[ée]dito?|im[aá]gen(?:es)?|imagens?|v[ií]deo|bild|bilder|immagin[ei]|фото|снимк[аи])(?: source| credit)?\s*[:,/]?\s*)?(?:${OF}(?=$|[\s:=/,])|${EAST}(?=\s*[=:/|]|(?<=사진 제공) ))\s*[=:/,|]?\s*(.*)$`,
  'i',
);
const INSIDE = new RegExp(
  String.raw`^(.*?\S)(?:\s*[,/|–-]\s*|\s+)(?=(?:photos? |images? )?(?:courtesy (?:of )?\S|(?:provided|supplied) by|cortesía de))`,
  'i',
);
const BEHIND =
  /^(.+?)\s*(?:[,/|-]\s*(?:courtesy|contributed|submitted|supplied|provided)(?: photo| image)?|\b(?:courtesy|submitted|contributed|provided) photo|제공|提供(?:の?(?:写真|画像)|图片|圖片|照片)?|供图|供圖|cung cấp)$/i;
/** "구름전자 제공=연합뉴스": who gave it, and who passes it on. */
const PASSED_ON = /^(?!\W*(?:사진|자료|이미지|영상|그래픽)\s?제공)(.+?)\s?제공\s?=\s?(\S.*)$/;
/** "tvN '구름' 제공": what it shows, not who gave it. */
const TITLE = /^([\p{L}\d ]{2,20}?)\s?['‘“「](?=[^'’”」]*[가-힣])[^'’”」]{1,60}['’”」]$/u;
/** Who gave it is not said. */
const ALONE = /^(?:提供写真|写真提供|사진\s?제공)$/;

/** "图片由陈夏提供": the word for "by" stands between the picture and whoever gave it. */
const GIVEN_BY = /^(?:图片?|圖片?|照片|视频|影片)?由\s?/u;

const suppliersOf = (text: string): readonly Stretch[] => {
  const supplier = trimEdges(
    text
      .replace(
        /^(?:圖|图|写真|사진)\s*[/:=]\s*|^(?:the|la|el|los|las|le|les|der|die|das) (?=['‘“"]?\p{Lu})/u,
        '',
      )
      .replace(GIVEN_BY, '')
      .replace(TITLE, '$1'),
  );
  // "Jane Doe/Stanford University": the first link made it, so the chain is read as any other.
  const first = supplier.split(/\s*[/|]\s*/)[0] ?? '';
  if (first !== supplier && looksLikePerson(first)) return [{ text: supplier }];
  return [{ text: supplier, supplied: true }];
};

/** "Courtesy of …", "사진제공=…": whoever follows gave the picture, person or body. */
export const courtesy: Rule = (reading) =>
  eachStretch(reading, (stretch) => {
    if (ALONE.test(stretch.text)) return { rest: [], kind: 'courtesy' };
    const [, giver, passes] = PASSED_ON.exec(stretch.text) ?? [];
    if (giver && passes) return { rest: suppliersOf(giver), via: trimEdges(passes), kind: 'courtesy' };
    const inside = INSIDE.exec(stretch.text);
    const isLabel =
      inside?.[1] &&
      /^(?:(?:handout|file|undated|satellite|still) )?(?:photos?|images?|pictures?|fotos?|credit|video|footage)\s*:?$/i.test(
        inside[1],
      );
    const start = inside?.[1] && !isLabel ? inside[0].length : 0;
    const maker = start > 0 ? [{ ...stretch, text: inside?.[1] ?? '' }] : [];
    const text = stretch.text.slice(start);
    const match = LEADING.exec(text) ?? BEHIND.exec(text);
    if (!match) return { rest: [stretch] };
    return { rest: [...maker, ...suppliersOf(match[1] ?? '')], kind: 'courtesy' };
  });
