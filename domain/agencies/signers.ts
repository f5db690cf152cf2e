import { foldLetters, foldName, foldTableLetters, lazily, remember } from '../text';
import { aloneSignatures, easternSignatures, signatures } from './signatures';
import { bodies } from './table';
import type { Agency, Body, SigningLanguage } from './types';

/** Who signs datelines: the trade, and a house's own agencies. */
export interface Signers {
  /**
   * An agency that is known to sign datelines; accents and capitals aside, but never in small letters where it
   * does not print itself so: "NOTE (ani):" is no dateline.
   */
  isKnown(name: string): boolean;
  /** The same outside a bracket, where "Pa." is a state and not the Press Association: as it is printed, or in capitals. */
  isPrinted(name: string): boolean;
  /** "dpa/lnw", "ANI/WAM", "ANSA-AFP", "AP & Local Sources": the first one signs. */
  isSignedByKnown(name: string): boolean;
  /** "KOMPAS.com", "TEMPO.CO": a house that signs with its address. */
  isSite(name: string): boolean;
  /** A house whose lines name no place: "KOMPAS.com - Dewan", "TTO - Ông". */
  signsAlone(name: string): boolean;
  /** Names that sign in a language's own lines, the longest first, so that none hides behind a shorter one. */
  namesIn(language: SigningLanguage): readonly string[];
}

const namesOf = (own: readonly Agency[]): string[] =>
  own.flatMap(({ name, aliases = [] }) => [name, ...aliases]);

const indexOf = (
  names: readonly string[],
  keyOf: (name: string) => string,
): ReadonlyMap<string, readonly string[]> => {
  const index = new Map<string, string[]>();
  for (const name of names) {
    const key = keyOf(name);
    const printed = index.get(key);
    if (printed) printed.push(name);
    else index.set(key, [name]);
  }
  return index;
};

const TRADE = lazily(() =>
  indexOf([...bodies().flatMap(({ signs }) => signs), ...signatures()], foldTableLetters),
);

/** Papers that sign without a place. */
const ALONE = lazily(() => new Set(aloneSignatures()));

/** Signatures in capitals that are words as well. */
const WORDS = new Set(
  'TODAY ONLINE IDEA PRO RED SIX SUN PRIME STAFF BETA NOVA DIRE TREND REPORT WELT WORLD LIVE PUNCH SABAH NBT POST'.split(
    ' ',
  ),
);

/**
 * What the table has, and of the other signatures those that are no words of anything else: outside a bracket "Post"
 * and "Nova" sign nothing.
 */
const OPEN = lazily(() => {
  const sure = signatures().filter(
    (name) =>
      isAddress(name) ||
      (/^\p{Lu}{3,}$/u.test(name) && !WORDS.has(name)) ||
      name.includes(' ') ||
      // Arabic and Indian letters have no capitals; what starts with the article is a word.
      /^(?!ال)[^\p{Lu}\p{Ll}]{3,}$/u.test(name) ||
      /^\p{L}*\p{Lu}\p{Ll}*\p{Lu}\p{L}*$/u.test(name),
  );
  return indexOf([...bodies().flatMap(({ signs }) => signs), ...sure], foldTableLetters);
});

const isAddress = (name: string): boolean => /\.(?:com|co|id|net|ru|kz|vn|kg)$/i.test(name);

const signersOf = (own: readonly Agency[]): Signers => {
  // A house's own spellings go by the name alone, as they do in credits.
  const ownIndex = indexOf(namesOf(own), foldName);
  const printedAs = (name: string) => TRADE().get(foldLetters(name)) ?? ownIndex.get(foldName(name));
  const isKnown = remember((name): boolean => {
    const printed = printedAs(name);
    return printed !== undefined && (name !== name.toLowerCase() || printed.includes(name));
  });
  return {
    isKnown,
    isPrinted: remember((name) => {
      const printed = OPEN().get(foldLetters(name)) ?? ownIndex.get(foldName(name));
      return printed !== undefined && (printed.includes(name) || name === name.toUpperCase());
    }),
    isSignedByKnown: remember((name) => {
      if (isKnown(name)) return true;
      // "nd-aktuell.de" is an address, "dpa/picture alliance via Getty" a picture's credit.
      if (/\.\p{Ll}{2,4}$| via /iu.test(name)) return false;
      const cut = name.search(/[/+&,–-]/);
      return cut > 1 && isKnown(name.slice(0, cut).trim());
    }),
    isSite: (name) => isAddress(name) && isKnown(name),
    signsAlone: (name) => isKnown(name) && (isAddress(name) || ALONE().has(name)),
    namesIn: (language) => {
      const signed = bodies().flatMap(({ signsIn }) => signsIn[language] ?? []);
      const others = easternSignatures[language]?.() ?? [];
      return [...new Set([...signed, ...others, ...namesOf(own)])].sort(
        (one, other) => other.length - one.length,
      );
    },
  };
};

/** The trade's alone. */
export const TRADE_SIGNERS = signersOf([]);

/** The trade and the house's own agencies, which sign under their names and all their spellings. */
export const signersWith = (own: readonly Agency[]): Signers =>
  own.length === 0 ? TRADE_SIGNERS : signersOf(own);

/** Makes what a form asks of the signers once for each of them: the trade's, and each house's. */
export const perSigners = <T>(make: (signers: Signers) => T): ((signers: Signers) => T) => {
  const made = new WeakMap<Signers, { value: T }>();
  return (signers) => {
    const known = made.get(signers) ?? { value: make(signers) };
    made.set(signers, known);
    return known.value;
  };
};

const SHOUTED = lazily(
  (): ReadonlyMap<string, Body> =>
    new Map(
      bodies()
        .filter(({ capitals }) => capitals)
        .map((body) => [body.name.toUpperCase(), body]),
    ),
);

/** "EUROPA PRESS" as its readers know it; every other signature as it is printed. */
export const signatureOf = (printed: string): string => SHOUTED().get(printed)?.name ?? printed;
