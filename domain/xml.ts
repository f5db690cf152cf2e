const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** What XML 1.0 can't hold at all, halves of a pair of surrogates among it. */
const UNFIT = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const entityOf = (mark: string): string => ENTITIES[mark] ?? mark;

/** A text as an XML element holds it. */
export const xmlText = (text: string): string => text.replace(UNFIT, '').replace(/[&<>]/g, entityOf);

/** A text as an XML attribute holds it, in quotes of either kind. */
export const xmlAttribute = (text: string): string => xmlText(text).replace(/["']/g, entityOf);
