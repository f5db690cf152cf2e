import { isProse } from '../prose';
import { eachStretch, type Rule, trimEdges } from '../reading';

/** What only a sentence about rights says, in the languages of most notices. */
const LEGAL = new RegExp(
  String.raw`(?<![\p{L}])(?:` +
    [
      'prohibited|forbidden|protected (?:by|under)|unauthori[sz]ed|strictly for|no (?:part of|reproduction|copying|publication|re-?use|unlicen[sc]ed)',
      String.raw`(?:may|must|can|shall|should|to) (?:not|only|never) be|not (?:to )?be (?:used|reproduced|copied|published|sold|distributed|altered)`,
      'do(?:es)? not (?:copy|use|reproduce|edit|share|remove|publish|crop|alter|download|distribute|grant)',
      String.raw`without (?:the |our |my |any |his |her |their )?(?:prior |express(?:ed)? |written |explicit |advance |specific ){0,3}(?:permission|consent|authori[sz]ation|approval|licen[cs]e)`,
      String.raw`permission (?:is|must|required|has to)|retains? (?:all|the|full|any) (?:rights?|copyright)|rights (?:managed|of use)|subject to (?:licen[cs]e|copyright|the terms)`,
      String.raw`for (?:licensing|permissions?|usage|reprints?|rights)[^.;]{0,30} (?:contact|call|visit|see|e-?mail)`,
      String.raw`contact (?:the )?(?:owner|photographer|author|artist|agency|us\b|copyright|rights)|(?:you|users?) (?:agree|may|must)\b`,
      String.raw`interdite?s?|(?:alle|sämtliche) rechte|verboten|untersagt|nur mit (?:schriftlicher |vorheriger )?(?:genehmigung|zustimmung|erlaubnis)|nachdruck`,
      'prohibid[ao]s?|proibid[ao]s?|vietat[aeio]|tutti i diritti|todos (?:los derechos|os direitos)|tous droits',
      'запрещен[аоы]?|запрещён|все права|усі права|всі права|wszelkie prawa|všechna práva|alle rettighete[rn]|med ensamrätt|tüm hakları|bảo lưu mọi quyền',
      '(?:جميع|كل|كافة) الحقوق|כל הזכויות',
    ].join('|') +
    String.raw`)(?![\p{L}])`,
  'iu',
);

/** Where a sentence ends, but for the stop of an initial or of "Inc.". */
const END = /(?<!(?<!\p{L})(?:\p{Lu}|Jr|Sr|Inc|Ltd|Co|Corp|St|Dr|Mr|Ms))[.!;](?=\s|$)|\s[|–—-]\s/gu;

/** A notice opens its sentence with whose it is: "© 2026 Ana Um, unauthorised use is prohibited". */
const HOLDER = /^\s*(?:©|copyright\b)[^,]*/iu;

/** No notice has more sentences. */
const MOST = 10;

const withoutSentence = (text: string, at: number): string => {
  const ends = [...text.matchAll(END)].map(({ index, 0: sign }) => index + sign.length);
  const start = ends.filter((end) => end <= at).at(-1) ?? 0;
  // What goes on with a small letter is no sentence of its own.
  const end = ends.find((one) => one > at && !/^\s*\p{Ll}/u.test(text.slice(one))) ?? text.length;
  const holder = HOLDER.exec(text.slice(start, end))?.[0].length ?? 0;
  // The words themselves stand behind the holder without a comma: nothing tells where the name ends.
  const from = start + holder <= at ? start + holder : at;
  return `${text.slice(0, from)} ${text.slice(end)}`.trim();
};

/** Behind the sentence that says whose it is: "© 2026 Ana Um. Publication only against a fee." */
const withoutProse = (text: string): string => {
  if (!HOLDER.test(text)) return text;
  const [end] = [...text.matchAll(END)].map(({ index, 0: sign }) => index + sign.length);
  return end !== undefined && isProse(text.slice(end)) ? text.slice(0, end) : text;
};

/** Sentences about what may be done with a picture name nobody, however many commas they have. */
export const legal: Rule = (reading) =>
  eachStretch(reading, (stretch) => {
    let { text } = stretch;
    for (let round = 0; round < MOST; round += 1) {
      const found = LEGAL.exec(text);
      if (!found) break;
      text = withoutSentence(text, found.index);
    }
    text = withoutProse(text);
    if (text === stretch.text) return { rest: [stretch] };
    return { rest: [{ ...stretch, text }], ...(trimEdges(text) === '' && { nobody: true as const }) };
  });
