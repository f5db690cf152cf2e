import type { AgencyBook } from '../../agencies';

/** Whoever it is, a notice that says no more names nobody. */
const NOBODY =
  /^(?:the )?(?:(?:original |respective |rightful )?(?:authors?|owners?|creators?|photographers?|artists?|publishers?|copyright (?:holders?|owners?)|rights? holders?)|respective .*|its .*|their .*|our .*|copyright|copy|rights?|the|all|this|these|our|my)$|^(?:원작자|원저작자|저작자|작성자|작가|본인|해당|각|原作者|著作者|著者|作者|筆者|権利者|各社|本人|原著作者|出版者|본 저작물|이 기사|본 기사|모든 콘텐츠|site contents|all (?:site )?contents?|(?:all |the )?(?:content|material|text)s?(?: and .*)?|nomor|autor(?:es)?|auteurs?|urheber|автор(?:ам|а|ы)?)(?:들|様|等|各自)?$/iu;

/** A company's form, and initials: their stop ends no sentence. */
const SENTENCE =
  /(?<!(?<![\p{L}])(?:\p{Lu}|Inc|Ltd|Co|Corp|Lab|Bros|Jr|Sr|St|Dr|No|S\.A|S\.p\.A|S\.r\.l|a\.s|s\.r\.o|e\.V|Lda|Pty|Sdn|Bhd|vs))[.。](?=\s|$)/u;
/** "(www.example.com)", "(Hamburg, Germany)", but never "(주)". */
const ASIDE = /\s*\((?!주\)|株\)|유\)|有\))[^()]*(?:\)|$)/gu;
const ADDRESS = /\s*(?:https?:\/\/|www\.)\S+/giu;
const SITE_BESIDE = /\s*[&·,]\s*(?:[\p{L}\d-]+\.)+(?:com|net|org|kr|jp|cn|tv|info|news)\b.*$/iu;
const SLOGAN = /^[‘'"“][^’'"”]{2,60}[’'"”]\s*(?=\S)/u;
const EDGES = /^[\s,.:;|/•·–—<>[\]【】〈〉※"“”-]+|[\s,:;|/•·–—<>[\]【】〈〉※"“”-]+$/gu;
const ROLE = /\s*\/\s*(?:pool|handout|stringer|contributor|staff|file)\s*$/i;

/** No holder's name is longer. */
const LONGEST = 160;

/** "SIPA USA/PA Images": of two agencies the first holds it; "Cable News Network/Turner, Inc." is one company. */
const firstOf = (name: string, book: AgencyBook): string => {
  const links = name.split(/\s*[/|]\s*/);
  const areKnown = links.length > 1 && links.every((link) => book.find(link) !== null);
  return areKnown ? (links[0] ?? name) : name;
};

/** A stretch up to where its first sentence ends. */
export const firstSentence = (stretch: string): string =>
  stretch.slice(0, SENTENCE.exec(stretch)?.index ?? stretch.length);

/** Two small words in front are no name: "each article remains …". */
const SMALL = /^\p{Ll}+ \p{Ll}+(?: |$)/u;

/** The holder's name as printed in a stretch that begins with it; undefined where it names nobody. */
export const holderIn = (stretch: string, book: AgencyBook): string | undefined => {
  const name = firstSentence(stretch)
    .replace(EDGES, '')
    .replace(SLOGAN, '')
    .replace(ASIDE, '')
    .replace(ADDRESS, '')
    .replace(SITE_BESIDE, '')
    .replace(/^(?:by|of|bei|de|von)\s+(?=\p{Lu})/u, '')
    .replace(ROLE, '')
    .replace(EDGES, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (!/\p{L}/u.test(name) || name.length > LONGEST || NOBODY.test(name) || SMALL.test(name))
    return undefined;
  return firstOf(name, book);
};
