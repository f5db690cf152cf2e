/**
 * Letters that a language writes otherwise than the common way (ä a, ø o, и i), from the small letter; what
 * papers of the country print in their own addresses, or the official transliteration where there is one.
 */
type Letters = Readonly<Record<string, string>>;

/** German, Austrian and Swiss papers write out the umlauts (DIN 5007-2); so do Luxembourg's. */
const GERMAN: Letters = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Danish and Norwegian papers write out all three (dr.dk, vg.no); Swedish and Finnish ones drop the marks. */
const DANISH: Letters = { æ: 'ae', ø: 'oe', å: 'aa' };

/** Cabinet of Ministers of Ukraine, No. 55 of 2010; the forms at the start of a word are in `WORDS`. */
const UKRAINIAN: Letters = {
  ...{ г: 'h', ґ: 'g', є: 'ie', ж: 'zh', и: 'y', і: 'i', ї: 'i', й: 'i', х: 'kh', ц: 'ts', ч: 'ch' },
  ...{ ш: 'sh', щ: 'shch', ь: '', ю: 'iu', я: 'ia' },
};

/** Transliteration Act of Bulgaria, 2009. */
const BULGARIAN: Letters = { й: 'y', ц: 'ts', щ: 'sht', ъ: 'a', ь: 'y', ѝ: 'i' };

/** What a Belarusian passport prints, without its marks. */
const BELARUSIAN: Letters = {
  ...{ г: 'h', ё: 'io', ж: 'zh', й: 'i', ў: 'u', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', ы: 'y', ь: '' },
  ...{ э: 'e', ю: 'iu', я: 'ia', і: 'i' },
};

/** Serbia's own Latin alphabet without its marks, as its papers write addresses. */
const SERBIAN: Letters = {
  ...{ ђ: 'dj', ж: 'z', ј: 'j', љ: 'lj', њ: 'nj', ћ: 'c', х: 'h', ц: 'c', ч: 'c', џ: 'dz', ш: 's' },
  đ: 'dj',
};

const MACEDONIAN: Letters = { ...SERBIAN, ѓ: 'gj', ќ: 'kj', ѕ: 'dz' };

/** ELOT 743, letter by letter; pairs are in `WORDS`. */
const GREEK: Letters = {
  ...{ α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm' },
  ...{ ν: 'n', ξ: 'x', ο: 'o', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'y', φ: 'f', χ: 'ch', ψ: 'ps' },
  ω: 'o',
};

/** Arabic letters as Persian speaks them. */
const PERSIAN: Letters = { ث: 's', ذ: 'z', ض: 'z', و: 'v', ق: 'gh', ة: 'e', آ: 'a' };

/** BGN/PCGN 1981; the forms at the start of a word are in `WORDS`. */
const ARMENIAN: Letters = {
  ...{ թ: 't', ժ: 'zh', խ: 'kh', ծ: 'ts', ձ: 'dz', ղ: 'gh', ճ: 'ch', շ: 'sh', չ: 'ch', ջ: 'j', վ: 'v' },
  ...{ ռ: 'r', ց: 'ts', ւ: 'v', փ: 'p', ք: 'k', ը: 'y', է: 'e', և: 'ev' },
};

const VIETNAMESE: Letters = { đ: 'd' };

const LETTERS: Readonly<Record<string, Letters>> = {
  de: GERMAN,
  lb: GERMAN,
  gsw: GERMAN,
  da: DANISH,
  fo: DANISH,
  nb: DANISH,
  nn: DANISH,
  no: DANISH,
  vi: VIETNAMESE,
  uk: UKRAINIAN,
  // The hard sign is mute in Russian; щ is told from ш.
  ru: { щ: 'shch', ъ: '' },
  be: BELARUSIAN,
  bg: BULGARIAN,
  sr: SERBIAN,
  mk: MACEDONIAN,
  // Kazakh's Latin alphabet of 2021 and Mongolia's standard, without their marks
  kk: { ә: 'a', ғ: 'g', қ: 'q', ң: 'n', ө: 'o', ұ: 'u', ү: 'u', һ: 'h', і: 'i', щ: 'shch', ъ: '' },
  ky: { ң: 'n', ө: 'o', ү: 'u', щ: 'shch', ъ: '' },
  mn: { ө: 'o', ү: 'u', й: 'i', х: 'kh', ц: 'ts', ъ: '' },
  // Azerbaijani's ə sounds as in "cat".
  az: { ə: 'a' },
  el: GREEK,
  hy: ARMENIAN,
  fa: PERSIAN,
};

type Rewriting = readonly (readonly [RegExp, string])[];

/** What takes more than one letter to tell: its place in the word, or its neighbour. */
const WORDS: Readonly<Record<string, Rewriting>> = {
  uk: [
    [/зг/g, 'zgh'],
    [/(?<!\p{L})є/gu, 'ye'],
    [/(?<!\p{L})ї/gu, 'yi'],
    [/(?<!\p{L})й/gu, 'y'],
    [/(?<!\p{L})ю/gu, 'yu'],
    [/(?<!\p{L})я/gu, 'ya'],
  ],
  hy: [
    [/ու/gu, 'u'],
    [/(?<!\p{L})ե/gu, 'ye'],
    [/(?<!\p{L})և/gu, 'yev'],
    [/(?<!\p{L})ո(?!վ)/gu, 'vo'],
  ],
  bg: [[/ия(?!\p{L})/gu, 'ia']],
  el: [
    [/ο[υύ]/gu, 'ou'],
    [/([αεη])[υύ](?=[θκξπσςτφχψ]|(?!\p{L}))/gu, '$1f'],
    [/([αεη])[υύ](?=\p{L})/gu, '$1v'],
    [/γ(?=[γξχ])/gu, 'n'],
    [/(?<!\p{L})μπ/gu, 'b'],
  ],
  // "col·legi": the point is part of the letter.
  ca: [[/(?<=l)·(?=l)/gu, '']],
};

/** "de-AT", "sr_Cyrl" are German and Serbian. */
export const languageOf = (locale: string | null | undefined): string =>
  locale?.split(/[-_]/)[0]?.toLowerCase() ?? '';

/** The row of a language; a locale such as "constructor" has none. */
export const rowOf = <Row>(table: Readonly<Record<string, Row>>, language: string): Row | undefined =>
  Object.hasOwn(table, language) ? table[language] : undefined;

/** Small letters with those of the language written its own way; the rest stays for the common table. */
export const inLanguage = (text: string, language: string): string => {
  const rewritten = (rowOf(WORDS, language) ?? []).reduce(
    (sofar, [from, to]) => sofar.replace(from, to),
    text,
  );
  const letters = rowOf(LETTERS, language);
  // Greek vowels carry an accent that says nothing here.
  const plain = language === 'el' ? rewritten.normalize('NFD').replace(/\p{M}/gu, '') : rewritten;
  return letters ? [...plain].map((letter) => letters[letter] ?? letter).join('') : plain;
};
