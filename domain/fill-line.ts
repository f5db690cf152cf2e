/** Stands for a part that is not there until the marks around it are gone; no text holds it. */
const NOTHING = '\uE000';

const TOKEN = /\{(\w+)\}/;
const OPEN = '(\\[{【<«';
const CLOSE = ')\\]}】>»';
/** Words end at a mark: what is beyond it belongs to another part. */
const MARKS = `${OPEN}${CLOSE},;·=|/:—–${NOTHING}`;
const WORD = /[\p{L}\p{N}©]/u;

/** Brackets that hold no others; the braces in them are tokens. */
const GROUP = /[([【<«][^()[\]【】<>«»]*[)\]】>»]/gu;

/** What stands between two tokens: the words behind the one, marks and what is between them, the words before the other. */
const BETWEEN: readonly RegExp[] = [
  // "{sources} Photo/{creators}"; a label ends in a mark ("/Photo: {creators}"), so it speaks for all that follows.
  new RegExp(`^([^${MARKS}]*)([${MARKS}](?:.*[${MARKS}])?)([^${MARKS}]*)$`, 'su'),
  // "{month}월 {day}", "{sources} via {via}": what is written on to a part is its own.
  /^(\S*)()(.*)$/su,
];

/** What goes when a part goes: its brackets, the mark that tied it on, the space beside it. */
const GONE: readonly [RegExp, string][] = [
  [new RegExp(`[${OPEN}]\\s*${NOTHING}\\s*[${CLOSE}]`, 'gu'), NOTHING],
  [new RegExp(`(?<=^|\\s)/\\s*${NOTHING}\\s*/(?=\\s|$)`, 'gu'), NOTHING],
  [new RegExp(`${NOTHING}(?:\\s*${NOTHING})+`, 'gu'), NOTHING],
  // At the start of a line, of brackets or behind a label it is the next mark that tied it on.
  [new RegExp(`(?<=^|[${OPEN}:=])(\\s*)${NOTHING}\\s*[,;·=|/]\\s*`, 'gu'), '$1'],
  [new RegExp(`\\s*[,;·=|/]\\s*${NOTHING}`, 'gu'), ''],
];

export type LineParts = Readonly<Record<string, string>>;

const tidy = (line: string): string => {
  let text = line;
  for (let before = ''; before !== text;) {
    before = text;
    for (const [pattern, kept] of GONE) text = text.replace(pattern, kept);
  }
  return text
    .replace(new RegExp(`\\s*${NOTHING}`, 'gu'), '')
    .replace(/\s+/g, ' ')
    .trim();
};

/** The text between two tokens without the words of one that is empty; at an end there is no second token. */
const between = (text: string, emptyBefore: boolean | undefined, emptyAfter: boolean | undefined): string => {
  if (emptyBefore === undefined && emptyAfter === undefined) return text;
  const match = BETWEEN.map((pattern) => pattern.exec(text)).find(Boolean);
  const [, behind = '', marks = '', ahead = ''] = match ?? [];
  const kept = (words: string, empty: boolean | undefined) => (empty && WORD.test(words) ? '' : words);
  // Without a mark, what is before the first token or behind the last is that token's own.
  if (marks === '' && emptyBefore === undefined) return kept(text, emptyAfter);
  if (marks === '' && emptyAfter === undefined) return kept(text, emptyBefore);
  return kept(behind, emptyBefore) + marks + kept(ahead, emptyAfter);
};

/**
 * Prints a house's own line: each `{name}` is its part. A part that is empty takes with it the words that
 * belong to it ("via {via}", "{sources} Photo"), its brackets and the mark that tied it on; a token that
 * nobody knows stays as it is written.
 *
 * @returns one line without double spaces; '' where every part that the template names is empty.
 */
export const fillLine = (template: string, parts: LineParts): string => {
  const isEmpty = (name: string | undefined): boolean | undefined =>
    name === undefined ? undefined : Object.hasOwn(parts, name) && !parts[name]?.trim();
  const isGone = (text: string): boolean => {
    const names = [...text.matchAll(new RegExp(TOKEN, 'g'))].map((match) => match[1]);
    return names.length > 0 && names.every(isEmpty);
  };
  if (isGone(template)) return '';

  // Text at the even places, names of tokens at the odd ones.
  const pieces = template.replace(GROUP, (group) => (isGone(group) ? NOTHING : group)).split(TOKEN);
  const filled = pieces.map((piece, at) => {
    if (at % 2 === 0) return between(piece, isEmpty(pieces[at - 1]), isEmpty(pieces[at + 1]));
    if (!Object.hasOwn(parts, piece)) return `{${piece}}`;
    return parts[piece]?.replaceAll(NOTHING, '').trim() || NOTHING;
  });
  return tidy(filled.join(''));
};
