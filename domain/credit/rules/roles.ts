import { eachStretch, type Rule, trimEdges } from '../reading';

/** What somebody or something is, printed where a name could be. AFP's "STR" and "-" hide a name. */
const ROLE =
  /^(?:stringer|str(?:inger)?|strdel|staff|stf|contributor|contribut(?:or|ing photographer)|freelance[r]?|(?:chief |senior )?(?:staff )?(?:photo(?:grapher|journalist)|reporter|correspondent|writer)|staff photo|own work|eigenes werk|(?:info)?graphics?|travail personnel|released|illustration|composite|montage|photo(?:s| illustration| montage| composite)?|foto|archivo|symbolbild|symbolfoto|示意圖|示意图|配图|配圖|ausschnitt|detail|cropped|(?:infographics?|graphics?|visual) artist|infographics?|illustrator|(?:photo|picture) editor|(?:multimedia|visual|video) journalist|m\.?[sa]|mam|mph|\d{6,}|photographs?|satellite (?:image|photo|imagery)|images?|credit|copyright|pictures?|various sources|representative image|representational image|photo d['’]illustration|(?:stock|contributed|handout) photo|UNI?\d{4,}|(?:top|bottom|far |centre|center|upper|lower|above|below|main|inset|left|right)(?: ?(?:left|right))?|-|–|photo credit|(?:l['’])?(?:image|photo|visuel)s? d['’]illustration|(?:imagen|foto|fotografía) (?:ilustrativa|referencial|de (?:archivo|referencia|recurso))|(?:imagem|foto) (?:meramente )?ilustrativa|immagine di repertorio|foto di repertorio|ilustrasi|(?:foto|gambar) ilustrasi|ilustračn[íi] (?:foto|snímek)|zdjęcie (?:ilustracyjne|poglądowe)|illusztráció|képünk illusztráció|ilustrativna fotografija|temsili(?: fotoğraf)?|genrebild|kuvituskuva|illustrasjonsfoto|arkivbild|arkivfoto|иллюстративное фото|ілюстративне фото|иллюстрация|※?(?:写真|画像)は?イメージ(?:です)?|イメージ(?:写真|画像)?|(?:사진은 )?(?:기사|본문)(?:내용)?(?:과|와) (?:직접 ?)?(?:무관|관계 ?없음|관련 ?없음)(?:함|합니다)?|참고 ?사진|그래픽|图文无关|圖文無關|ภาพประกอบ|(?:ảnh|hình) minh họa|صورة تعبيرية|אילוסטרציה|collected|provided|illustrative (?:image|photo)|file image|generic(?: image)?|(?:asociatyvi |asmeninio archyvo )?nuotr\.?|이미지|그래픽|자료|영상|фото|圖|图|照片|图片|圖片|写真|사진|imagem|imagen|kuva|zdjęcie|istimewa|ist|مصدر الصورة|(?:图片|圖片|照片|视频|影片)?(?:来自|來自|取自|来源|來源))$/i;

const withoutRoles = (text: string): string =>
  trimEdges(
    text
      .replace(/\s[-–]\s(?=(?:own work|stringer|staff|contributor)\b)/gi, '/')
      .split(/(?<sign>[/|,])/)
      .reduce<string[]>((kept, part, at, all) => {
        if (at % 2 === 1) return kept;
        const sign = at === 0 ? '' : (all[at - 1] ?? '');
        return ROLE.test(part.trim()) ? kept : [...kept, kept.length === 0 ? part : sign + part];
      }, [])
      .join(''),
  );

/** Segments that hold only a role go; the names beside them stay. A role alone is nobody's name. */
export const roles: Rule = (reading) =>
  eachStretch(reading, (stretch) => {
    const text = withoutRoles(stretch.text);
    return { rest: [{ ...stretch, text }], ...(text === '' && { nobody: true as const }) };
  });
