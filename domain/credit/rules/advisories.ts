import { eachStretch, type Rule, trimEdges } from '../reading';

/** What agencies tell the desk behind the credit. From the first of these on nothing names anybody. */
export const NOTICE =
  /\b(?:THIS (?:IMAGE|PICTURE|PHOTO|HANDOUT|MATERIAL)|(?:ATTENTION|NOTE TO|ADVISORY TO) EDITORS|NO (?:RESALES?|ARCHIV(?:ES?|ING|AL)|SALES|USE|COMMERCIAL|THIRD PARTY)\b|EDITORIAL USE ONLY|FOR EDITORIAL USE|NOT FOR SALE|RESTRICTED TO|MANDATORY CREDIT(?!\s*[:/])|TPX IMAGES? OF THE DAY|SEARCH "|REFILE|ALL RIGHTS RESERVED|USED (?:WITH|BY) PERMISSION(?! OF| FROM)|(?:REPRODUCED|REPRINTED) (?:WITH|BY) PERMISSION(?! OF| FROM)|ALLE RECHTE VORBEHALTEN|TOUS DROITS R[ÉE]SERV[ÉE]S|(?:TODOS LOS )?DERECHOS RESERVADOS|TUTTI I DIRITTI RISERVATI|TODOS OS DIREITOS RESERVADOS|LICEN[CS]E PHOTO|CLICK FOR RESTRICTIONS|EDITOR['’]?S['’]? NOTE|VIEW FULL SIZE|ORG XMIT|CAPTION CORRECTION|(?:PURCHASE|ACQUIRE|BUY) LICENSING RIGHTS|OPENS (?:IN (?:A )?)?NEW TAB|VERWENDUNG WELTWEIT|(?:NUR|AUSSCHLIE(?:SS|ß)LICH) ZUR|HONORARPFLICHTIG|GO TO THE (?:MEDIA|PHOTO) ?BANK)|перейти в медиабанк|무단\s?(?:전재|복제|배포)|재판매|재배포|DB\s?(?:화\s?)?금지|無断転載|禁無断|撮影日時?不[詳明]|(?:版权|版權)(?:作品|所有)|(?:未经|未經)(?:授权|授權|许可|許可)|(?:请勿|請勿|禁止|谢绝|不得)(?:转载|轉載)/i;

/** Reuters' subject line, "(KENYA - Tags: POLITICS)" or "(UKRAINE)", and its picture number. */
export const TAGS = /\s*\([^()]{0,80}\bTags?:[^()]{0,200}\)?/i;
const COUNTRY = /^(REUTERS\/[^()]{2,60})\([A-Z][A-Z ,]{2,40}\)/;
export const PICTURE_NUMBER =
  /(?<=\p{L})_\d{4,}\b|(?:\s[-–]\s?|\s)(?:RC\d[A-Z0-9]{4,}|RT[A-Z0-9]{4,8}|GM1[A-Z0-9]{5,})\b|\(PTI\d[\w ]{4,40}\)|\(\d{5,}[a-z]{1,3}\)|\s(?:assignment|photo|image) (?:no\.? ?)?#?\d{4,}$|\b(?:vis )?ID:\s?\d{4,}|(?:[\s,/|(]|(?<=[Ii]mago|IMAGO|imago|Images)\s?)(?:ID|No|Nr|Ref|[Ff]ile)\.?\s?[:#]?\s?\d{4,}\)?|(?<=\b(?:imago|IMAGO|Alamy|Shutterstock|Depositphotos|Getty Images)[\s/]{1,3})#?\d{5,}\b|\s#\d{4,}\b/u;

/** "CHINA OUT", "NORWAY OUT": where the agency may not pass the picture on. */
export const COUNTRY_OUT =
  /[\s/|,.;(]*\b(?:[A-Z]{4,} AND )?(?:(?:NORTH|SOUTH|NEW|SAUDI|HONG|CZECH|UNITED|SRI|COSTA|MAINLAND) )?(?!PHOTO|HAND)[A-Z][A-Za-z]{2,} OUT\b[ ,/.)]*/g;

/** A notice in brackets of its own, and the end of the wire's item. */
const BRACKETED = new RegExp(`[([]\\s*(?:photo )?(?:${NOTICE.source})[^()[\\]]{0,80}[)\\]]`, 'i');
const END = /\((?:END|끝|完|более)\)/;

const LICENSORS =
  / or (?:its )?(?:licen[sc]ors|affiliated companies|affiliates|subsidiaries)\b|,? an? (?:division|subsidiary) of\b.*/i;
/** Who dressed and lit what is in the picture did not make it. */
const OTHERS =
  /[.;,|]\s*(?:(?:food |prop |set |fashion )?styl(?:ing|ist)|haare|hair|make-?up|models?|set design|(?:food |photo )?assistants?|(?:photo |video )?edit(?:or|ing)|retouch(?:ing|er)|עריכה|монтаж)\s*:.*$/iu;
/** Antara closes with the initials of its desk: "ANTARA FOTO/Name/foc/rwa." */
export const DESK_INITIALS = /^(ANTARA[^/]*\/[^/]+?)(?:\/[a-z]{2,4}\.?)+$/i;

const withoutAdvisories = (text: string): string => {
  const plain = text
    .replace(TAGS, '')
    .replace(COUNTRY, '$1')
    .replace(PICTURE_NUMBER, '')
    .replace(LICENSORS, '')
    .replace(OTHERS, '')
    .replace(DESK_INITIALS, '$1')
    .replace(COUNTRY_OUT, ' ')
    .replace(END, '')
    .replace(BRACKETED, (notice, at: number) => (at === 0 ? '' : notice));
  const notice = NOTICE.exec(plain);
  if (!notice) return plain;
  const front = plain.slice(0, notice.index);
  // A notice in front hides no credit behind it: only its own words go.
  if (!/\p{L}/u.test(front))
    return withoutAdvisories(
      trimEdges(front + plain.slice(front.length + notice[0].length).replace(/^[.!:|\s]+/, ' ')),
    );
  return trimEdges(front);
};

/** An advisory alone is nobody's name. */
export const advisories: Rule = (reading) =>
  eachStretch(reading, (stretch) => {
    const text = withoutAdvisories(stretch.text);
    const isAlone = stretch.text.trim() !== '' && trimEdges(text) === '';
    return { rest: [{ ...stretch, text }], ...(isAlone && { nobody: true as const }) };
  });
