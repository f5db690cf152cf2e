/** A tag as exifreader gives it; XMP lists and languages are values within a value. */
export interface Value {
  value?: unknown;
  description?: string;
  attributes?: { lang?: string };
}

const LONGEST = { short: 500, long: 5000 };
const LONGEST_LINK = 500;
const MOST_NAMES = 20;

const cut = (text: string, most: number): string =>
  text.length > most ? [...text].slice(0, most).join('') : text;

const CONTROL = /[\p{Cc}\p{Cn}\ufffd]/gu;

/** A file's text as the house keeps it: one line or several, composed, without control characters. */
const clean = (text: string, length: keyof typeof LONGEST): string | undefined => {
  const lines = text
    .slice(0, 4 * LONGEST[length])
    .normalize('NFC')
    .replace(/\r\n?/g, '\n');
  return cut(lines.replace(CONTROL, keepLineBreak).trim(), LONGEST[length]) || undefined;
};

const keepLineBreak = (character: string): string =>
  character === '\n' || character === '\t' ? character : '';

const said = (tag: Value | undefined): string | undefined => {
  if (!tag) return undefined;
  if (typeof tag.value === 'string') return tag.value;
  return typeof tag.description === 'string' ? tag.description : undefined;
};

const itemsOf = (tag: Value | undefined): Value[] =>
  Array.isArray(tag?.value) && tag.value.every((item) => typeof item === 'object' && item !== null)
    ? (tag.value as Value[])
    : [];

/** One text; of several languages the default. */
export const textOf = (
  tag: Value | undefined,
  length: keyof typeof LONGEST = 'short',
): string | undefined => {
  const items = itemsOf(tag);
  const chosen = items.find(({ attributes }) => attributes?.lang === 'x-default') ?? items[0] ?? tag;
  return clean(said(chosen) ?? '', length);
};

/** Each text of a list. */
export const linesOf = (tag: Value | undefined): string[] => {
  const items = itemsOf(tag);
  // exifreader gives IIM datasets that repeat as a list of tags.
  const all: (Value | undefined)[] = Array.isArray(tag) ? tag : items.length > 0 ? items : [tag];
  return all.flatMap((one) => clean(said(one) ?? '', 'short') ?? []).slice(0, MOST_NAMES);
};

/** A web address, or nothing. */
export const linkOf = (tag: Value | undefined): string | undefined => {
  const text = textOf(tag);
  if (!text || text.length > LONGEST_LINK || !URL.canParse(text)) return undefined;
  return /^https?:$/.test(new URL(text).protocol) ? text : undefined;
};

const DATE = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/;

/** ISO 8601, or nothing. */
export const dateOf = (text: string | undefined): string | undefined =>
  text && DATE.test(text) ? text : undefined;
