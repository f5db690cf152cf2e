import type { Licence } from '../types';
import { eachStretch, type Rule } from '../reading';

const INTRODUCTION = String.raw`(?:[Ll]i(?:cen[cs]e|zenz|cencia|cenza|cença|cens):? |(?:is )?(?:[Ll]icen[sc]ed|LICENSED|available|used|shared|published|distributed|reproduced|reprinted)? ?(?:under|UNDER|with) (?:an? |the )?)?`;

const NAMES: readonly RegExp[] = [
  /\bCC[ -]?BY(?:[ -](?:NC|ND|SA)){0,3}(?:[ -]?[1-4]\.[05])?(?: (?:[A-Z]{2}|IGO)\b)?(?: (?:International|Unported|Generic|Deed)\b)?/,
  /\bcc[ -]by(?:[ -](?:nc|nd|sa)){0,3}(?:[ -]?[1-4]\.[05])?/,
  /\bCC0(?: 1\.0)?(?: Universal)?/i,
  /\bCreative Commons(?: (?:Attribution|Zero|Public Domain)(?:[ -](?:Share ?Alike|Non-?Commercial|No ?Derivs|No-?Derivatives)){0,3})?(?:[ -]?[1-4]\.[05])?(?: (?:International|Unported|Generic))?/i,
  /\bPublic domain(?: Mark)?(?: 1\.0)?/i,
  /\bOpen Government Licen[cs]e(?: v?\d(?:\.\d)?)?|\bOGL(?: v?\d(?:\.\d)?)?\b/i,
  /\bGFDL(?: 1\.\d)?\b|\bGNU Free Documentation License(?: 1\.\d)?/i,
  /\b(?:Unsplash|Pexels|Pixabay) (?:Content )?Licen[cs]e\b/i,
];

const PATTERNS = NAMES.map(
  (name) => new RegExp(`${INTRODUCTION}(${name.source})(?: licen[cs]e)?`, name.flags),
);

const URL = /https?:\/\/[^\s<>()[\]"']{4,300}/;
const LICENCE_URL =
  /https?:\/\/(?:www\.)?(?:creativecommons\.org|opensource\.org|gnu\.org)\/[^\s<>()[\]"',]{1,300}/i;

/** "CC-BY-SA-3.0" and "CC BY SA 3.0" are CC BY-SA 3.0. */
const nameOf = (printed: string): string =>
  printed
    .trim()
    .replace(/^(Unsplash|Pexels|Pixabay) .*$/i, '$1')
    .replace(/^CC[ -]BY(?=$|[ -])/i, 'CC BY')
    .replace(/[ -](NC|ND|SA)(?=$|[ -])/gi, (_, part: string) => `-${part.toUpperCase()}`)
    .replace(/^(CC BY\S*?)-(\d)/, '$1 $2');

/** The first licence that a text names, and the text without it. */
export const licenceIn = (text: string): { licence: Licence; without: string } | null => {
  for (const pattern of PATTERNS) {
    const match = pattern.exec(text);
    if (!match?.[1]) continue;
    const behind = text.slice(match.index + match[0].length);
    const near = /^[\s([<,:-]{0,4}(?=https?:)/.test(behind) ? URL.exec(behind) : null;
    const url = (LICENCE_URL.exec(text) ?? near)?.[0].replace(/[.,;]+$/, '');
    const without = `${text.slice(0, match.index)}; ${url ? behind.replace(url, '') : behind}`;
    return { licence: { name: nameOf(match[1]), ...(url && { url }) }, without };
  }
  return null;
};

/** What is left of "CC BY-SA 3.0 (…) or GFDL (…)". */
const BETWEEN = /(?<=;[\s()]*)(?:or|and|&)(?=[\s()]*;)/;

/** "CC BY-SA 4.0 (https://…)", "Public domain": the licence as printed, with its link. */
export const licence: Rule = (reading) =>
  eachStretch(reading, (stretch) => {
    const found = licenceIn(stretch.text);
    if (!found) return { rest: [stretch] };
    // "Attribution 2.0 Generic (CC BY 2.0)" names it twice; the second is no news.
    const again = licenceIn(found.without)?.without ?? found.without;
    const plain = again.replace(BETWEEN, '');
    return { rest: [{ ...stretch, text: plain }], licence: found.licence };
  });
