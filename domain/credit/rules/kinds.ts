import { eachStretch, type Rule, type Stretch, trimEdges } from '../reading';
import { KIND_WORDS, type KindWords } from './kind-words';

/** Bodies that are pools and are named so: "WPA Pool", Korea's joint press corps. */
const POOL_BODY = /\bWPA Pool\b|\bjoint press corps\b|(?:공동취재(?:단|사진)?|사진취재단|기자단)/i;

/** The Canadian Press prints "HO-" in front of who handed the picture out, person or body. */
const CANADIAN = /(?:^|\/)\s*HO\s*[-–]\s*([^/,|]+)/;

/** "AFP/File Pedro PARDO", "…, ARCHIVES LA PRESSE", "AFP PHOTO POOL JO REYES", "Belga – PHOTO POOL JO REYES": the word stands between two names. */
const BETWEEN =
  /([/,]\s*|\p{Ll}(?=\s))\s*(?:File|Archives|ARCHIVES|Archivo|Arquivo|Archivio)\s+(?=\p{Lu})(?!Photo|Image|Picture|Foto|New)/u;
const PHOTO_POOL = /(\bAFP PHOTO |[-–/] ?)(?:PHOTO )?POOL (?=\p{Lu})/u;

const BETWEEN_NAMES: Readonly<Record<string, RegExp>> = { file: BETWEEN, pool: PHOTO_POOL };

/** A label that had nothing but the kind behind it: "Imagem: Divulgação". */
const LABEL_ALONE = /^[\p{L} ]{2,24}:$/u;

/** One of these is in every word of kind. */
const ANY =
  /hand|public|press|pool|HO|divulg|credit|anonym|withheld|unknown|D\.? ?R|unbek|descon|不明|file|archi[vf]|arkiv|arquiv|архив|رشيف|자료|DB|liệu|資料|资料|檔案|档案|代表|취재|기자단/i;

/** "Divulgação/Fundação Rio": whoever stands behind the word handed the picture out, person or body. */
const GIVEN = /^(?:(?:foto|fotos|imagem|crédito|créditos)\s*:\s*)?divulgação\s*[/|–-]\s*[^/|]+$/iu;

/** "File photo by", "Pool photo:"; what stands there may also be read without the word, "Archives Le Monde". */
const leads = (kind: string, front: string | undefined): boolean =>
  front !== undefined && (kind === 'file' || /\b(?:photo|image|picture)/i.test(front));

const read = (stretch: Stretch, { kind, alone, behind, front }: KindWords): Stretch => {
  const start = front.exec(stretch.text);
  const text = leads(kind, start?.[0]) ? stretch.text.slice(start?.[0].length) : stretch.text;
  const by = stretch.by ?? (text !== stretch.text && start?.[1] ? true : undefined);
  const between = BETWEEN_NAMES[kind];
  const plain = between
    ? text.replace(between, (_, sign: string) => (/\p{Ll}/u.test(sign) ? `${sign}, ` : sign))
    : text;
  const rest = POOL_BODY.test(plain) ? plain : plain.replace(alone, '$1').replace(behind, '$1');
  return { ...stretch, text: rest, ...(by && { by }) };
};

/** The stretch in front of the one who handed the picture out, that one, and what follows. */
const handedOut = (stretch: Stretch): Stretch[] | null => {
  const match = CANADIAN.exec(stretch.text);
  if (!match?.[1]) return null;
  const behind = stretch.text.slice(match.index + match[0].length);
  const around = [stretch.text.slice(0, match.index), behind].map((text) => ({
    ...stretch,
    text: trimEdges(text),
  }));
  return [...around.slice(0, 1), { text: trimEdges(match[1]), supplied: true }, ...around.slice(1)];
};

/** Pool, handout and file say how a picture came to the desk: they are never names. */
export const kinds: Rule = (reading) =>
  eachStretch(reading, (stretch) => {
    if (!ANY.test(stretch.text)) return { rest: [stretch] };
    const handed = handedOut(stretch);
    if (handed) return { rest: handed, kind: 'handout' };
    let left = stretch;
    let kind: string | undefined;
    for (const words of KIND_WORDS) {
      const next = read(left, words);
      if (next.text !== left.text || (words.kind === 'pool' && POOL_BODY.test(next.text)))
        kind ??= words.kind;
      left = next;
    }
    const given = GIVEN.test(stretch.text) ? { supplied: true } : {};
    const text = left.text
      .trim()
      .replace(kind ? LABEL_ALONE : /(?!)/, '')
      .replace(/\/\s*(?=\/)/g, '')
      .replace(/[/,|:]\s*(?=via\b)/i, ' ');
    return { rest: [{ ...left, ...given, text: trimEdges(text) }], ...(kind && { kind }) };
  });
