import { NEVER } from '../word-rows';
import { AI, BY, LETTER, SURE_AI } from './ai-names';
import { changedIn, deniedIn, madeIn, pictureIn, withIn } from './ai-words';

/** "AI-generated", "KI-generiertes Bild": the tool stands before the verb, or behind "with". */
const ahead = (verb: string, picture: string, by: string): string[] => {
  if (verb === NEVER) return [];
  const behind = by === NEVER ? '' : `(?: ${by})?`;
  return [
    String.raw`(?:${AI})[- ]${verb}(?:e[snmr]?)?(?: ${picture}(?!${LETTER}))?${behind}`,
    String.raw`mit (?:hilfe von )?${BY} ${verb}(?:e[snmr]?)?(?: ${picture}(?!${LETTER}))?`,
    by === NEVER
      ? NEVER
      : String.raw`(?:(?:this|the|diese[sr]?|das|cette|esta|essa|questa|la|les) )?(?:${picture}:? )?(?:(?:is|was|wurde|ist|est|a été|fue|foi|è stata) )?(?:digitally )?${verb}(?:e[snmr]?)? ?(?:de )?${by}`,
    // Slavic languages say it with a case of the word.
    String.raw`(?:${picture} )?${verb} ${AI}`,
  ];
};

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

/** Every phrase of those two lists has one of these letters. */
const EASTERN = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/;

/** "AI image", "KI-Bild", "image IA": no verb; not in front of a name ("AI Art Institute"). */
const bare = (picture: string): string[] => [
  String.raw`${AI} (?:ile |tarafından )?(?:oluşturul|üretil|yapıl|hazırlan|çizil)${LETTER}+(?: görsel${LETTER}*)?`,
  String.raw`${AI}[- ]${picture}(?= ?(?:$|[/|,;:()[\]=.–-]|by\b|von\b|via\b))`,
  String.raw`(?:images?|photos?|illustrations?|visuels?|imagen|imagem|immagine|foto)(?:(?: par| de| con| por| com| da| di)? ?)(?:l['’])?${AI}(?= ?(?:$|[/|,;:()[\]=.–-]))`,
  String.raw`(?:${picture}|made|generated)(?::? ?(?:by|with|using|von|mit|durch|par|con|por|com) ?| ?[:=] ?)${SURE_AI}(?= ?(?:$|[/|,;()[\]=.]| [–-] |via\b))`,
  String.raw`(?:صورة|صور|رسم|تصميم) ب?${AI}`,
  String.raw`(?:using|with the (?:help|aid|assistance) of) ${BY}(?= ?(?:$|[/|,;()[\]=.]))`,
  String.raw`(?<=^|[/|,;(] ?)(?:with|using|by) (?:the help of )?${AI}(?= ?(?:$|[/|,;()[\]=.]))`,
  String.raw`(?<=^|[/|,;:=([] ?)${SURE_AI}(?= ?(?:$|[/|,;)\]=]))`,
];

/** Desks print the same few phrases all day; each is compiled once, and no more than these are kept. */
const MOST = 100;
const compiled = new Map<string, RegExp>();

const anyOf = (phrases: readonly string[], denied: string): RegExp => {
  const source = String.raw`(?<![\p{L}\p{N}])(?:(?<denied>${denied})[ -]+)?(?:${phrases.join('|')})(?![\p{L}\p{N}])`;
  const known = compiled.get(source);
  if (known) return known;
  if (compiled.size >= MOST) compiled.clear();
  const pattern = new RegExp(source, 'giu');
  compiled.set(source, pattern);
  return pattern;
};

export interface AiPhrase {
  kind: 'ai generated' | 'ai altered';
  phrase: RegExp;
}

/**
 * What may say in a text, whose names are marked, that a machine made or changed the picture. Altered comes
 * first: "AI-assisted", and "created from a photo, edited with AI".
 */
export const aiPhrases = (text: string): AiPhrase[] => {
  const [picture, by, denied] = [pictureIn(text), withIn(text), deniedIn(text)];
  const isEastern = EASTERN.test(text);
  const changed = [...ahead(changedIn(text), picture, by), ...(isEastern ? CHANGED_EAST : [])];
  const made = [...ahead(madeIn(text), picture, by), ...(isEastern ? MADE_EAST : []), ...bare(picture)];
  return [
    ...(changed.length > 0 ? [{ kind: 'ai altered' as const, phrase: anyOf(changed, denied) }] : []),
    { kind: 'ai generated', phrase: anyOf(made, denied) },
  ];
};
