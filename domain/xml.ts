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
const xmlAttribute = (text: string): string => xmlText(text).replace(/["']/g, entityOf);

/**
 * An element as it is written.
 *
 * @param inside XML: a text of its own is given as `xmlText` has it
 * @param attributes as texts, in their order; one that is undefined is left out
 */
export const xmlElement = (
  name: string,
  inside: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
): string => {
  const given = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${xmlAttribute(value)}"`))
    .join('');
  return inside === '' ? `<${name}${given}/>` : `<${name}${given}>${inside}</${name}>`;
};
