import type { AgencyBook } from '../../agencies';

/** Who wrote a story, in the words in which only stories say it. */
const WRITERS =
  /^[^\p{L}\p{N}]*(?:with (?:files|reporting|contributions?|additional reporting|agency inputs?|inputs?) (?:from|by)|(?:additional )?(?:reporting|writing|editing|research) (?:by|from)\b|contribut(?:ing|ed|ors?) to this|contributing(?: reporting)?:|(?:translat|compil|edit|written|report)(?:ed)? by\b|this (?:article|story|report|piece) |(?:mit|unter verwendung von) material|avec (?:afp|agences|reuters)|con informaci[oó]n de|con agencias|com informações|redigerad? av|reportaje (?:de|por)|penulis\s*:|pewarta\s*:|editor\s*:|(?:责任|責任)?编辑\s*:|責任編輯|記者\s*[:：]|文\s*[:/|]|글\s*[=:/]|번역|취재)/iu;

/** "LONDON, Jan 5 (Reuters) -", "SEOUL, Dec. 8 (Yonhap) --". */
const DATELINE = /^[^()\n]{2,60}\(([^()]{2,30})\)\s*(?:[-–—]{1,2}|=)(?:\s|$)/u;
/** "中新社北京1月1日电", "（中央社記者劉世怡台北27日電）". */
const EASTERN_DATELINE =
  /^[^\p{L}\p{N}]*[^。]{2,24}\d{1,2}日(?:电|電)|^[^\p{L}\p{N}]*[^。]{2,24}\d{1,2}日(?:[\u4e00-\u9fff]{0,6})(?:电|電)[)）(（]/u;

/** A line about the story and not about its picture: who wrote it, where it was filed. */
export const isNoPicture = (text: string, book: AgencyBook): boolean => {
  if (WRITERS.test(text)) return true;
  if (/日.{0,6}[电電]/u.test(text) && EASTERN_DATELINE.test(text)) return true;
  if (!/\)\s*[-–—=]/u.test(text)) return false;
  const signed = DATELINE.exec(text)?.[1];
  return signed !== undefined && /\p{Lu}{3}|,/u.test(text.slice(0, 24)) && book.find(signed) !== null;
};

const SHOWS =
  /^[^\p{L}\p{N}]*(?:pictured\b|in (?:the|this) (?:photo|picture|image)\b|(?:this|the) (?:photo|picture|image|undated|file|combination|handout)\b.{0,40}\b(?:shows?|taken)\b|im bild\b|auf dem (?:bild|foto)\b|(?:das|dieses) (?:bild|foto) zeigt|sur (?:la|cette) photo\b|en (?:la|esta) (?:foto|imagen)\b|na (?:foto|imagem)\b|nella foto\b|på bil(?:den|det)\b|op de foto\b|na zdjęciu\b|na snímku\b|на фото(?:графии)?(?=[\s:])|на снимке|사진은|사진 속|[图圖][为為](?!本|资料|資料)|写真は.*[をがにの])/iu;

/** A line that opens with what its picture shows is no credit from there, though one may end it. */
export const showsPicture = (text: string): boolean => SHOWS.test(text);
