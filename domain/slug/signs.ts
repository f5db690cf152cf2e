import { rowOf } from './letters';

/** The two signs that a reader speaks as a word: "R&D", "5 %". Every other sign parts words and is silent. */
interface SpokenSigns {
  and: string;
  percent: string;
}

/** As slugs have always said them, and still do in languages that have no row here. */
const ENGLISH: SpokenSigns = { and: 'and', percent: 'percent' };

const SIGNS: Readonly<Record<string, SpokenSigns>> = {
  bg: { and: 'i', percent: 'protsenta' },
  ca: { and: 'i', percent: 'per-cent' },
  cs: { and: 'a', percent: 'procent' },
  da: { and: 'og', percent: 'procent' },
  de: { and: 'und', percent: 'prozent' },
  el: { and: 'kai', percent: 'tois-ekato' },
  es: { and: 'y', percent: 'por-ciento' },
  fi: { and: 'ja', percent: 'prosenttia' },
  fr: { and: 'et', percent: 'pour-cent' },
  id: { and: 'dan', percent: 'persen' },
  it: { and: 'e', percent: 'per-cento' },
  nb: { and: 'og', percent: 'prosent' },
  nl: { and: 'en', percent: 'procent' },
  nn: { and: 'og', percent: 'prosent' },
  no: { and: 'og', percent: 'prosent' },
  pl: { and: 'i', percent: 'procent' },
  pt: { and: 'e', percent: 'por-cento' },
  ro: { and: 'si', percent: 'la-suta' },
  ru: { and: 'i', percent: 'procentov' },
  sv: { and: 'och', percent: 'procent' },
  tr: { and: 've', percent: 'yuzde' },
  uk: { and: 'i', percent: 'vidsotkiv' },
  vi: { and: 'va', percent: 'phan-tram' },
};

/** "R&D up 5%" with the signs as words of the language, each by itself. */
export const spokenSigns = (text: string, language: string): string => {
  const { and, percent } = rowOf(SIGNS, language) ?? ENGLISH;
  return text.replaceAll('&', ` ${and} `).replaceAll('%', ` ${percent} `);
};
