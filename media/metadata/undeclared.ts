import { writingsOf, type Writing } from './writing-systems';

/** Node before 24 reads the charset's own letters, 0x80 to 0x9f, as control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const windows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? '');

/** What may be cut off a text whose last character a field had no room for, bytes. */
const LONGEST_REST = 3;

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80);

const whole = (bytes: Uint8Array, charset: string): string | undefined => {
  try {
    return charset === 'windows-1252'
      ? windows1252(bytes)
      : new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/**
 * A text in a charset, without a last character that is cut in half, as fields of so many bytes leave it:
 * only where others are whole, or "José" in Latin-1 would be a cut "Jos".
 */
export const decoded = (bytes: Uint8Array, charset: string): string | undefined => {
  for (let rest = 0; rest <= LONGEST_REST && rest < bytes.length; rest += 1) {
    const kept = bytes.subarray(0, bytes.length - rest);
    const text = rest > 0 && isAscii(kept) ? undefined : whole(kept, charset);
    if (text !== undefined) return text;
  }
  return bytes.length === 0 ? '' : undefined;
};

/** What no text has: control characters, letters that nobody assigned, half-width kana. */
const NO_TEXT = /[^\P{Cc}\t\n\r]|[\p{Cn}\p{Co}\ufffd\uff61-\uff9f]/u;

/** Marks that Latin, Greek and Cyrillic texts have beside their letters; others are letters of another charset. */
const STRANGE = /[^\p{ASCII}\p{L}\p{M}\u00a0¡¿§©®°ªº«»‹›“”„‘’‚–—…•·€£№™،؛؟٪]/u;
/** Where such a mark does not stand: in a word, at its wrong end. */
const MISPLACED = /[\p{L}\p{M}][¡¿£§©°€]|[®°§£ªº][\p{L}\p{M}]|\p{L}[“”„‚«»‹›•…]\p{L}/u;

/** How a word in letters of two sizes does not look: "èÇ", "ŸeR", "aÉ". */
const isOddlyCased = (word: string, ascii: boolean): boolean => {
  const shape = [...word]
    .map((letter) => {
      const size = /\p{Lu}/u.test(letter) ? 'u' : 'l';
      return /[A-Za-z]/.test(letter) ? size : size.toUpperCase();
    })
    .join('');
  return ascii ? /lU|L[uU]|.U[lL]|[uU]L[uU]/.test(shape) : /^L.*U/.test(shape);
};

const WORDS = /[\p{L}\p{M}]+/gu;

type Judge = (words: readonly string[], text: string) => boolean;

/** Accents are few among a word's letters. */
const latin =
  (letters: string): Judge =>
  (words, text) => {
    const known = new RegExp(`^[a-z${letters}]+$`, 'u');
    return (
      !STRANGE.test(text) &&
      !MISPLACED.test(text) &&
      words.every(
        (word) =>
          known.test(word.toLowerCase()) &&
          (word.length < 2 || /[A-Za-z]/.test(word)) &&
          !isOddlyCased(word, true),
      )
    );
  };

/** A word is in one script, and some word has two letters: one alone may be an accent in a text of ASCII. */
const alphabet =
  (letters: string): Judge =>
  (words, text) => {
    const own = new RegExp(`^[${letters}\\p{M}]+$`, 'u');
    return (
      !STRANGE.test(text) &&
      !MISPLACED.test(text) &&
      words.some((word) => word.length > 1 && own.test(word)) &&
      words.every((word) => /^[A-Za-z]+$/.test(word) || (own.test(word) && !isOddlyCased(word, false)))
    );
  };

const count = (text: string, script: RegExp): number => text.match(script)?.length ?? 0;

/** "KBS뉴스" is one word, "S閎astien" is none; and Korean is written in Hangul, with a Han letter here and there. */
const eastAsian =
  (letters: string): Judge =>
  (words, text) => {
    const own = `[${letters}]`;
    const fits = new RegExp(`^(?:[A-Za-z]+|${own}+|[A-Z]{2,}${own}{2,}|${own}{2,}[A-Z]{2,})$`, 'u');
    const korean = letters.includes('Hang');
    return (
      words.every((word) => fits.test(word)) &&
      words.some((word) => word.length > 1 && new RegExp(own, 'u').test(word)) &&
      (!korean || count(text, /\p{Script=Hangul}/gu) > count(text, /\p{Script=Han}/gu))
    );
  };

const judgeOf = ({ charsets, letters }: Writing): Judge => {
  if (/scx=/.test(letters)) return eastAsian(letters);
  return /Script=/.test(letters) && charsets.length > 0 ? alphabet(letters) : latin(letters);
};

/** Whether a text looks like words of a language that is written so. */
const isWritten = (text: string, writing: Writing): boolean => {
  if (NO_TEXT.test(text)) return false;
  const composed = text.normalize(/scx=/.test(writing.letters) ? 'NFKC' : 'NFC');
  return judgeOf(writing)(composed.match(WORDS) ?? [], composed);
};

const inCharset = (values: readonly Uint8Array[], charset: string): string[] | undefined => {
  const texts = values.map((value) => decoded(value, charset));
  return texts.every((text) => text !== undefined) ? texts : undefined;
};

const together = (values: readonly Uint8Array[], languages: readonly string[]): string[] | undefined => {
  const utf8 = inCharset(values, 'utf-8');
  if (utf8) return utf8;
  for (const writing of writingsOf(languages))
    for (const charset of writing.charsets) {
      const texts = inCharset(values, charset);
      const accented = texts?.filter((_, i) => !isAscii(values[i] ?? new Uint8Array()));
      if (texts && accented && isWritten(accented.join('\n'), writing)) return texts;
    }
  return undefined;
};

/**
 * Texts of a block that does not say in which charset they are: in UTF-8, else in the first charset of the
 * house's languages in which all of them are words, else each for itself.
 *
 * @param languages the house's, BCP 47, in their order
 * @returns nothing in the place of a text that is no word of theirs
 */
export const undeclaredTexts = (
  values: readonly Uint8Array[],
  languages: readonly string[],
): (string | undefined)[] =>
  together(values, languages) ?? values.map((value) => together([value], languages)?.[0]);
