import { isOrganisationWord } from './organisation-words';

const ROMAN = /^(?:II|III|IV)$/;
const INITIALS = /^(?:\p{Lu}\.?-?)+$/u;
const SMALL = new Set(
  'de du des la le les et of the and for in von und der di da do dos das del e y'.split(' '),
);

const isShouted = (word: string): boolean => {
  const letters = word.replace(/[^\p{L}]/gu, '');
  return letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
};

/** "MACDOUGALL" is MacDougall, "MACHADO" is not MacHado. */
const SCOTTISH =
  /^Mac(arthur|aulay|cormack|diarmid|donald|donell|dougall|farlane|gillivray|gregor|innes|intosh|intyre|kay|kenzie|kinnon|lachlan|laren|lean|leod|millan|neil|neill|phail|pherson|queen|rae)$/;

/** Written small wherever a name is not shouted; a lone "DE" is capital as often as not, and stays so. */
const PARTICLES = /(?<=\s)(?:VAN (?:DER|DEN|DE)|DE (?:LA|LAS|LOS)|VON(?: DER)?)(?=\s)/g;

const capitalise = (word: string): string =>
  word
    .toLowerCase()
    .replace(/(^|[-'’(.])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/^Mc(\p{L})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`)
    .replace(SCOTTISH, (_, name: string) => `Mac${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`)
    .replace(/(['’])S$/u, '$1s');

/** "LM", "AJ": two letters that cannot be read as a word stand for two names. */
const isInitialPair = (word: string): boolean =>
  /^\p{Lu}{2}$/u.test(word) && word !== 'NG' && (/J$/.test(word) || !/[AEIOUYÁÉÍÓÚÄÖÜ]/.test(word));

/** `SÉVERINE CHAUVEL` -> `Séverine Chauvel`; `LM Vance`, `J.C. Berg` and a lone `PA` stay. */
export const readerCaseName = (name: string): string => {
  const words = name.replace(PARTICLES, (particle) => particle.toLowerCase()).split(' ');
  if (words.length === 1) return isShouted(name) && name.length > 4 ? capitalise(name) : name;
  const allShouted = words.every((word) => isShouted(word) || !/\p{Ll}/u.test(word));
  return words
    .map((word, at) => {
      if (!isShouted(word) || ROMAN.test(word) || isInitialPair(word)) return word;
      if (word.includes('.') && INITIALS.test(word))
        return word.length <= 5 && !/^JR\.$/.test(word) ? word : capitalise(word);
      if (at === 0 && word.length === 2 && !allShouted) return word;
      return capitalise(word);
    })
    .join(' ');
};

/** `VOIX DU NORD` -> `Voix du Nord`; acronyms stay, alone (`MAXPPP`) and inside (`TT News Agency`). */
export const readerCaseOrganisation = (name: string): string => {
  const words = name.split(' ');
  // "TIMES" is a word, and "AMERICAN-STATESMAN" has one; "MAXPPP" is not.
  const isWord = name.split('-').some(isOrganisationWord);
  if (words.length === 1 && name.length > 3 && isShouted(name) && isWord) return capitalise(name);
  const shoutedAll = words.length > 1 && words.every((word) => isShouted(word) || !/\p{L}/u.test(word));
  if (!shoutedAll || !/\p{L}{4}/u.test(name)) return name;
  return words
    .map((word, at) => {
      const small = word.toLowerCase();
      if (SMALL.has(small)) return at === 0 ? capitalise(word) : small;
      return isInitialPair(word) || /^(?:USA|UK|US|EU|UN|TV|FC|NBC|ABC|CBS|BBC)$/.test(word)
        ? word
        : capitalise(word);
    })
    .join(' ');
};
