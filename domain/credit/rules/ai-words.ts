import { NEVER, wordRows } from '../word-rows';
import { BY, LETTER } from './ai-names';

/** Each of these gives what a text has of its words, as part of a pattern. */
export const pictureIn = wordRows([
  'images?|photos?|pictures?|illustrations?|graphics?|art(?:work)?|visuals?|renderings?',
  'bild(?:er)?|foto(?:s|graf[ií]a)?|grafik|symbolbild|imagen(?:es)?|imagem|immagine|görsel',
  'изображение|картинка|фото|зображення',
  'صورة|تصویر',
  'תמונה',
  'εικόνα',
  'ภาพ',
  'ảnh|hình ảnh|ilustraci[óo]n|ilustração|illustrazione|gambar|ilustrasi',
  'обложка|иллюстрация|фон',
  'cover|colou?rs?|background|foreground|sky|hintergrund|arrière-plan|fondo|fundo|sfondo',
]);

const HELP = '(?:(?:the )?(?:help|aid|use|assistance) of )?';
const ARTICLES = ['an? |the |une? |una |der |einer |de |di |la ', "l['’]|d['’]", 'تقنيات |تقنية |ב'];
const articlesIn = wordRows(ARTICLES, BY);
const BEFORE_TOOL = String.raw`\s?${HELP}(?:${ARTICLES.join('|')})?${BY}`;

const withWords = wordRows(
  [
    'ب(?:استخدام |واسطة )?',
    'ב-?',
    'with|by|using|via|through|in|from',
    'mit(?:hilfe| hilfe| ?tels| unterstützung)?(?: von| einer)?|durch|von|unter einsatz von',
    "par|avec|à l['’]aide d(?:e |['’])|grâce à|au moyen d(?:e |['’])",
    'con|por|pela?|mediante|usando|utilizando|a través de|através de',
    "com(?: uso de| auxílio de| ajuda de)?|da(?:ll['’])?|tramite|attraverso",
    'met(?: behulp van)?|door|med(?: hjälp av| hjelp av| hjælp af)?|av|af',
    'przez|przy (?:użyciu|pomocy)|za pomocą|z użyciem|pomocí',
    'dengan|oleh|menggunakan',
    'bởi|bằng|từ',
    'с помощью|при помощи|с использованием|за допомогою',
    'باستخدام|بواسطة|عبر|من خلال|با|توسط',
    'באמצעות|על ידי|בעזרת',
    'με(?: τη(?:ν)? (?:χρήση|βοήθεια))?',
    'από|โดย|ด้วย|จาก',
    'by means of',
  ],
  BEFORE_TOOL,
);

/** From the verb to the tool: "entirely with the help of DALL-E", "à l'aide de l'IA". */
export const withIn = (text: string): string => {
  const found = withWords(text);
  if (found === NEVER) return NEVER;
  return String.raw`(?:(?:entirely|partly|partially|in part|digitally|fully) )?${found}\s?${HELP}(?:${articlesIn(text)})?${BY}`;
};

export const madeIn = wordRows([
  'generated|created|made|produced|designed|drawn|rendered|imagined|synthesi[sz]ed',
  'generiert|erstellt|erzeugt|gestaltet|produziert',
  'générée?s?|créée?s?|réalisée?s?|produite?s?|conçue?s?|fait[es]?',
  'generad[oa]s?|cread[oa]s?|hech[oa]s?|realizad[oa]s?|elaborad[oa]s?|producid[oa]s?',
  'gerad[oa]s?|criad[oa]s?|feit[oa]s?|produzid[oa]s?',
  'generat[oaie]|creat[oaie]|realizzat[oaie]|prodott[oaie]',
  'gegenereerd|gemaakt|gecreëerd',
  'genererad|skapa[dt]|generert|laget|genereret|lavet|luotu',
  `wygenerowan${LETTER}+|stworzon${LETTER}+|utworzon${LETTER}+`,
  `vytvořen${LETTER}*|vygenerován${LETTER}*`,
  'dibuat|dihasilkan',
  '(?:được )?(?:tạo|vẽ|dựng)(?: ra)?',
  `сгенерирован${LETTER}*|создан${LETTER}*|сделан${LETTER}*|нарисован${LETTER}*`,
  `згенерован${LETTER}*|створен${LETTER}*|зроблен${LETTER}*`,
  'مولدة|مُ?ولّ?دة|تم إنشاؤها|تم توليدها|أنشئت|مصممة',
  'ساخته ?شده|تولید ?شده|ایجاد ?شده',
  'נוצרה?|הופק[הו]?|יוצר[הו]?',
  'δημιουργήθηκε|παρήχθη',
  'สร้าง',
]);

export const changedIn = wordRows([
  'altered|edited|enhanced|modified|manipulated|retouched|upscaled|colou?ri[sz]ed|restored|extended|expanded|improved|adjusted|sharpened',
  'bearbeitet|verändert|retuschiert|optimiert|verbessert|ergänzt|erweitert|koloriert',
  'modifiée?s?|retouchée?s?|améliorée?s?|retravaillée?s?|altérée?s?|colorisée?s?',
  'modificad[oa]s?|editad[oa]s?|alterad[oa]s?|retocad[oa]s?|mejorad[oa]s?|manipulad[oa]s?|tratad[oa]s?|melhorad[oa]s?',
  'modificat[oaie]|ritoccat[oaie]|migliorat[oaie]|alterat[oaie]|elaborat[oaie]',
  'bewerkt|redigera[dt]|redigert|redigeret',
  `zmodyfikowan${LETTER}+|przerobion${LETTER}+|upraven${LETTER}*`,
  'diedit|chỉnh sửa',
  `обработан${LETTER}*|измен[её]н${LETTER}*|отредактирован${LETTER}*|улучшен${LETTER}*`,
  `оброблен${LETTER}*|змінен${LETTER}*`,
  'معدّ?لة|محسّ?نة|ویرایش ?شده',
  'נערכה?|שופרה?',
  'επεξεργάστηκε',
  'assisted',
]);

/** "Not AI-generated" says the contrary. */
export const deniedIn = wordRows(
  [`not|no|never|non|nicht|kein${LETTER}*|pas|niet|inte|ikke|nie|ne`, 'не'],
  '[ -]+',
);
