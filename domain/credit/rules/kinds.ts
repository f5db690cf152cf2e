import { eachStretch, type Rule, trimEdges } from '../reading';

interface KindWords {
  kind: string;
  /** Alone between separators: "/Handout via". */
  alone: string;
  /** Behind a name: "Kremlin Pool Photo". */
  behind: string;
  /** In front of "photo by" or a colon. */
  front: string;
  /** In front of a name, complete in itself: "Photo d'archives". */
  more?: string;
}

const PICTURE = '(?: ?(?:photos?|images?|pictures?|pics?|foto))?';

const KINDS: readonly KindWords[] = [
  {
    kind: 'handout',
    alone: `hand-?outs?${PICTURE}|hand out|HO|divulgação|pressefoto`,
    behind: ` (?:hand-?out)${PICTURE}`,
    front: 'hand-?out|publicity|press',
  },
  {
    kind: 'pool',
    alone: `(?:press )?pool${PICTURE}|代表撮影`,
    behind: ` pool${PICTURE}`,
    front: 'pool',
  },
  {
    kind: 'uncredited',
    alone:
      'uncredited|unknown(?: photographer| author)?|anonymous|no credit|D\\. ?R\\.?|DR|unbekannt|desconocido|不明|(?:author|photographer) unknown',
    behind: ' uncredited',
    front: 'uncredited',
  },
  {
    kind: 'file',
    alone: `(?:from )?file${PICTURE}|archives?|archiv(?:bild|foto)?|archivos?|arquivo|archivio|arkiv(?:foto|bild)?|foto de archivo|foto d['’]archivio|photo d['’]archives?|архив|자료\\s?사진|자료|资料图?片?|資料照?片?|資料写真|DB`,
    behind: ` file${PICTURE}| archivfoto| archivbild|\\s?자료\\s?사진|\\s?DB(?:\\s?사진)?|资料图?片?|資料照?片?`,
    front: 'file|archive|archival|archiv',
    more: "foto de archivo|foto d['’]archivio|photo d['’]archives?|资料图片?(?=\\s)|資料照?片?(?=\\s)|자료\\s?사진(?=\\s)",
  },
];

const compiled = KINDS.map(({ kind, alone, behind, front, more }) => ({
  kind,
  alone: new RegExp(`(^|[/,|:(]\\s*|\\s?[-–]\\s*)(?:${alone})\\.?(?=\\s*(?:$|[/,|)]|via\\b|[-–]\\s))`, 'iu'),
  behind: new RegExp(`(\\S)(?:${behind})(?=\\s*(?:$|[/,|)]|via\\b))`, 'iu'),
  front: new RegExp(
    `^(?:(?:${front})(?:[ -]?(?:photos?|images?|pictures?|pics?|foto|bild)\\s*(?:(by)\\b:?|courtesy (?=of)|[:/–-])|\\s*[:–-])${more ? `|(?:${more})\\s*:?` : ''})\\s*`,
    'iu',
  ),
}));

/** Bodies that are pools and are named so: "WPA Pool", Korea's joint press corps. */
const POOL_BODY = /\bWPA Pool\b|(?:공동취재단|기자단)/;

/** The Canadian Press prints "HO-" in front of who handed the picture out. */
const CANADIAN = /(^|\/)\s*HO\s*[-–]\s*/;

/** Pool, handout and file say how a picture came to the desk: they are never names. */
export const kinds: Rule = (reading) =>
  eachStretch(reading, (stretch) => {
    let { text, by } = stretch;
    let kind: string | undefined;
    for (const words of compiled) {
      const before = text;
      if (words.kind === 'handout') text = text.replace(CANADIAN, '$1');
      const front = words.front.exec(text);
      if (front && words.kind === 'file' ? true : front?.[0].match(/\b(?:photo|image|picture)/i)) {
        by = by ?? (front?.[1] ? true : undefined);
        text = text.slice(front?.[0].length ?? 0);
      }
      text = POOL_BODY.test(text) ? text : text.replace(words.alone, '$1').replace(words.behind, '$1');
      if (text !== before || (words.kind === 'pool' && POOL_BODY.test(text))) kind ??= words.kind;
    }
    const rest = trimEdges(text.replace(/\/\s*(?=\/)/g, '').replace(/[/,|:]\s*(?=via\b)/i, ' '));
    return { rest: [{ text: rest, ...(by && { by }) }], ...(kind && { kind }) };
  });
