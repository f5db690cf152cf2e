import { AI, BY, LETTER, SURE_AI } from './ai-names';

const PICTURE = String.raw`(?:images?|photos?|pictures?|illustrations?|graphics?|art(?:work)?|visuals?|renderings?|bild(?:er)?|foto(?:s|graf[ií]a)?|grafik|symbolbild|imagen(?:es)?|imagem|immagine|görsel|изображение|картинка|фото|зображення|صورة|تصویر|תמונה|εικόνα|ภาพ|ảnh|hình ảnh|ilustraci[óo]n|ilustração|illustrazione|gambar|ilustrasi|обложка|иллюстрация|cover|colou?rs?|background|foreground|sky|hintergrund|arrière-plan|fondo|fundo|sfondo|фон)`;

/** Words between the verb and the tool: "with the help of", "à l'aide de". */
const WITH = String.raw`(?:(?:entirely|partly|partially|in part|digitally|fully) )?(?:ب(?:استخدام |واسطة )?|ב-?|with|by|using|via|through|in|from|mit(?:hilfe| hilfe| ?tels| unterstützung)?(?: von| einer)?|durch|von|unter einsatz von|par|avec|à l['’]aide d(?:e |['’])|grâce à|au moyen d(?:e |['’])|con|por|pela?|mediante|usando|utilizando|a través de|através de|com(?: uso de| auxílio de| ajuda de)?|da(?:ll['’])?|tramite|attraverso|met(?: behulp van)?|door|med(?: hjälp av| hjelp av| hjælp af)?|av|af|przez|przy (?:użyciu|pomocy)|za pomocą|z użyciem|pomocí|dengan|oleh|menggunakan|bởi|bằng|từ|с помощью|при помощи|с использованием|за допомогою|باستخدام|بواسطة|عبر|من خلال|با|توسط|באמצעות|על ידי|בעזרת|με(?: τη(?:ν)? (?:χρήση|βοήθεια))?|από|โดย|ด้วย|จาก|by means of)\s?(?:(?:the )?(?:help|aid|use|assistance) of )?(?:an? |the |l['’]|la |une? |una |der |einer |de |di |d['’]|تقنيات |تقنية |ב)?`;

const MADE = String.raw`(?:generated|created|made|produced|designed|drawn|rendered|imagined|synthesi[sz]ed|generiert|erstellt|erzeugt|gestaltet|produziert|générée?s?|créée?s?|réalisée?s?|produite?s?|conçue?s?|fait[es]?|generad[oa]s?|cread[oa]s?|hech[oa]s?|realizad[oa]s?|elaborad[oa]s?|producid[oa]s?|gerad[oa]s?|criad[oa]s?|feit[oa]s?|produzid[oa]s?|generat[oaie]|creat[oaie]|realizzat[oaie]|prodott[oaie]|gegenereerd|gemaakt|gecreëerd|genererad|skapa[dt]|generert|laget|genereret|lavet|luotu|wygenerowan${LETTER}+|stworzon${LETTER}+|utworzon${LETTER}+|vytvořen${LETTER}*|vygenerován${LETTER}*|dibuat|dihasilkan|(?:được )?(?:tạo|vẽ|dựng)(?: ra)?|сгенерирован${LETTER}*|создан${LETTER}*|сделан${LETTER}*|нарисован${LETTER}*|згенерован${LETTER}*|створен${LETTER}*|зроблен${LETTER}*|مولدة|مُ?ولّ?دة|تم إنشاؤها|تم توليدها|أنشئت|مصممة|ساخته ?شده|تولید ?شده|ایجاد ?شده|נוצרה?|הופק[הו]?|יוצר[הו]?|δημιουργήθηκε|παρήχθη|สร้าง)`;
const CHANGED = String.raw`(?:altered|edited|enhanced|modified|manipulated|retouched|upscaled|colou?ri[sz]ed|restored|extended|expanded|improved|adjusted|sharpened|bearbeitet|verändert|retuschiert|optimiert|verbessert|ergänzt|erweitert|koloriert|modifiée?s?|retouchée?s?|améliorée?s?|retravaillée?s?|altérée?s?|colorisée?s?|modificad[oa]s?|editad[oa]s?|alterad[oa]s?|retocad[oa]s?|mejorad[oa]s?|manipulad[oa]s?|tratad[oa]s?|melhorad[oa]s?|modificat[oaie]|ritoccat[oaie]|migliorat[oaie]|alterat[oaie]|elaborat[oaie]|bewerkt|redigera[dt]|redigert|redigeret|zmodyfikowan${LETTER}+|przerobion${LETTER}+|upraven${LETTER}*|diedit|chỉnh sửa|обработан${LETTER}*|измен[её]н${LETTER}*|отредактирован${LETTER}*|улучшен${LETTER}*|оброблен${LETTER}*|змінен${LETTER}*|معدّ?لة|محسّ?نة|ویرایش ?شده|נערכה?|שופרה?|επεξεργάστηκε)`;

/** "AI-generated", "KI-generiertes Bild": the tool stands before the verb. */
const ahead = (verb: string): string[] => [
  String.raw`(?:${AI})[- ]${verb}(?:e[snmr]?)?(?: ${PICTURE}(?!${LETTER}))?(?: ${WITH}${BY})?`,
  String.raw`mit (?:hilfe von )?${BY} ${verb}(?:e[snmr]?)?(?: ${PICTURE}(?!${LETTER}))?`,
  String.raw`(?:(?:this|the|diese[sr]?|das|cette|esta|essa|questa|la|les) )?(?:${PICTURE}:? )?(?:(?:is|was|wurde|ist|est|a été|fue|foi|è stata) )?(?:digitally )?${verb}(?:e[snmr]?)? ?(?:de )?${WITH}${BY}`,
  // Slavic languages say it with a case of the word.
  String.raw`(?:${PICTURE} )?${verb} ${AI}`,
];

const EAST = String.raw`(?:로|으로|가|이|를|을|의)?\s?(?:이용|활용|사용)?(?:해서?|하여|한)?\s?`;
const MADE_EAST: readonly string[] = [
  String.raw`${BY}${EAST}(?:생성|제작|작성|그린|그림|만든|만들어진|창작)(?:한|된|해|함|했습니다)?\s?(?:이미지|사진|그림|그래픽|일러스트|삽화|영상)?`,
  String.raw`${BY}\s?(?:이미지|일러스트|그래픽|삽화)`,
  String.raw`(?:画像)?${BY}\s?(?:で|が|により|による|を使(?:って|用して?)|を用いて)?\s?(?:作成|生成|制作|作った|描いた|作られた)(?:した|された|しました)?\s?(?:の)?(?:画像|イメージ|写真|イラスト)?`,
  String.raw`${BY}(?:画像|イメージ|イラスト)`,
  String.raw`(?:本)?(?:图片?|圖片?|图像|圖像|配图|配圖|照片)?(?:为|為|由|系|係|经)?\s?${BY}(?:技术|技術|工具)?\s?(?:辅助|輔助)?(?:生成|制作|製作|绘制|繪製|创作|創作|合成|制图|製圖|作图|绘图|繪圖)(?:的)?(?:图片|圖片|图像|圖像|图|圖|照片)?`,
  String.raw`${BY}(?:图片|圖片|图像|圖像|配图|配圖|图|圖)`,
];
const CHANGED_EAST: readonly string[] = [
  String.raw`${BY}${EAST}(?:보정|편집|수정|변형|변환|복원|합성|가공|확장|채색)(?:한|된|해|함|했습니다)?\s?(?:이미지|사진|영상)?`,
  String.raw`${BY}\s?(?:で|により|による|を使って|を用いて)?\s?(?:加工|編集|補正|修正|着色|高画質化)(?:した|された|しました)?\s?(?:の)?(?:画像|写真)?`,
  String.raw`(?:图片?|圖片?|照片)?(?:经|經|由)?\s?${BY}(?:技术|技術)?\s?(?:修复|修復|编辑|編輯|处理|處理|修图|修圖|增强|增強|上色|扩图)(?:的)?(?:图片|圖片|照片)?`,
];

/** "AI image", "KI-Bild", "image IA": no verb; not in front of a name ("AI Art Institute"). */
const BARE: readonly string[] = [
  String.raw`${AI} (?:ile |tarafından )?(?:oluşturul|üretil|yapıl|hazırlan|çizil)${LETTER}+(?: görsel${LETTER}*)?`,
  String.raw`${AI}[- ]${PICTURE}(?= ?(?:$|[/|,;:()[\]=.–-]|by\b|von\b|via\b))`,
  String.raw`(?:images?|photos?|illustrations?|visuels?|imagen|imagem|immagine|foto)(?:(?: par| de| con| por| com| da| di)? ?)(?:l['’])?${AI}(?= ?(?:$|[/|,;:()[\]=.–-]))`,
  String.raw`(?:${PICTURE}|made|generated)(?::? ?(?:by|with|using|von|mit|durch|par|con|por|com) ?| ?[:=] ?)${SURE_AI}(?= ?(?:$|[/|,;()[\]=.]| [–-] |via\b))`,
  String.raw`(?:صورة|صور|رسم|تصميم) ب?${AI}`,
  String.raw`(?:using|with the (?:help|aid|assistance) of) ${BY}(?= ?(?:$|[/|,;()[\]=.]))`,
  String.raw`(?<=^|[/|,;(] ?)(?:with|using|by) (?:the help of )?${AI}(?= ?(?:$|[/|,;()[\]=.]))`,
  String.raw`(?<=^|[/|,;:=([] ?)${SURE_AI}(?= ?(?:$|[/|,;)\]=]))`,
];

/** "Not AI-generated" says the contrary. */
const DENIED = String.raw`(?<denied>(?:not|no|never|non|nicht|kein${LETTER}*|pas|niet|inte|ikke|не|nie|ne)[ -]+)?`;

const anyOf = (phrases: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])${DENIED}(?:${phrases.join('|')})(?![\p{L}\p{N}])`, 'giu');

export interface AiPhrase {
  kind: 'ai generated' | 'ai altered';
  /** Over a text whose names are marked. */
  phrase: RegExp;
}

/** Altered comes first: "AI-assisted", and "created from a photo, edited with AI". */
export const AI_PHRASES: readonly AiPhrase[] = [
  { kind: 'ai altered', phrase: anyOf([...ahead(`(?:${CHANGED}|assisted)`), ...CHANGED_EAST]) },
  { kind: 'ai generated', phrase: anyOf([...ahead(MADE), ...MADE_EAST, ...BARE]) },
];
