import { eachStretch, type Rule, trimEdges } from '../reading';

/** What a paper calls itself, alone or in front of its reporter. */
const OWN =
  /^(?:本[报報刊网網台社站]|自社|本紙|当社|본지|본사|본보|(?:this|our) (?:news)?paper|own (?:photo|picture)s?|(?:the )?newspaper|eigenes (?:bild|foto)|este (?:diario|periódico|medio|jornal)|ce journal|questo giornale|deze krant|наша газета|власне фото)$/iu;
const EAST =
  /^本[报報刊网網台社站](?=(?:资料|資料|首席|特约|見習|见习|实习)?(?:记者|記者|图|圖|照|摄|攝|讯|訊|资料|資料|通讯员|通訊員))/u;

/** One of these is in all of them. */
const ANY = /[本自当]|당?본[지사보]|당사|paper|own |eigenes|este |journal|giornale|krant|газета|власне/i;

/** Of the house itself nothing is said but that it is the house's: its name is not in the line. */
export const ownPaper: Rule = (reading, book) =>
  eachStretch(reading, (stretch) => {
    if (!ANY.test(stretch.text)) return { rest: [stretch] };
    const own = EAST.exec(stretch.text)?.[0];
    if (own && !book.find(own)) return { rest: [{ ...stretch, text: stretch.text.slice(own.length) }] };
    const links = stretch.text.split(/(\s*[/|,]\s*)/);
    const kept = links.filter((link, at) => at % 2 === 1 || !OWN.test(link.trim()) || book.find(link.trim()));
    if (kept.length === links.length) return { rest: [stretch] };
    const text = trimEdges(kept.join(''));
    return { rest: [{ ...stretch, text }], ...(text === '' && { nobody: true as const }) };
  });
