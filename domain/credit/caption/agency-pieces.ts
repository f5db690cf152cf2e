import type { AgencyBook } from '../../agencies';
import { bodies } from '../../agencies/table';
import { foldName, lazily } from '../../text';
import { isTrade } from '../book-memory';

/** No agency has more words. */
const MOST_WORDS = 4;
const EASTERN = /^[A-Za-z]*[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u;

const firstWord = (name: string): string => foldName(name.split(/[\s/]/)[0] ?? '');

interface Openings {
  /** First words of names in scripts that space their words. */
  words: ReadonlySet<string>;
  /** Names of scripts that don't, as printed. */
  eastern: ReadonlySet<string>;
}

const OPENINGS = lazily((): Openings => {
  const names = bodies()
    .filter(({ joint }) => !joint)
    .flatMap(({ name, aliases = [], twins, signs, signsIn }) => [
      name,
      ...aliases,
      ...twins,
      ...signs,
      ...Object.values(signsIn).flat(),
    ]);
  return {
    words: new Set(names.map(firstWord)),
    eastern: new Set(names.filter((name) => EASTERN.test(name) && !name.includes(' '))),
  };
});

/** Houses that are written small. */
const SMALL_HOUSES = /^(?:dpa|epa|taz|g1|imago|picture|iStock|detikcom)$/i;
/** "AP Photo/Jo Reyes": the word belongs to the agency. */
const PICTURE = /^ (?:photos?|fotos?|fotó|pictures?|images?|illustration|graphic|video)(?=\s*[/)\],|]|\s*$)/i;
const LATIN = /^[\p{Script=Latin}\d]/u;
/** The word that a name may have in front: "Foto ANSA". */
const LED_BY_PICTURE = /^(?:photos?|fotos?)\s+/i;
const WORD = /^(?:\s|[/-])?[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.&’'-]*/u;

const easternLength = (word: string): number => {
  const { eastern } = OPENINGS();
  for (let length = Math.min(word.length, 12); length > 1; length -= 1)
    if (eastern.has(word.slice(0, length))) return length;
  return 0;
};

/** Whether an agency's name may begin so: a look that is cheaper than one for the name. */
export const mayOpenAgency = (name: string, book: AgencyBook): boolean =>
  !isTrade(book) || !LATIN.test(name) || OPENINGS().words.has(firstWord(name.replace(LED_BY_PICTURE, '')));

/** How much of the text from `at` on is the name of an agency: its letters, 0 where none begins. */
export const agencyAt = (text: string, at: number, word: string, book: AgencyBook): number => {
  const { words } = OPENINGS();
  if (/^\p{Lu}{2,5}[가-힣一-龥]/u.test(word)) {
    const latin = /^\p{Lu}+/u.exec(word)?.[0] ?? '';
    const whole = easternLength(word);
    return whole > 0 ? whole : words.has(foldName(latin)) && book.find(latin) ? latin.length : 0;
  }
  if (EASTERN.test(word)) return easternLength(word);
  const hyphen = word.indexOf('-');
  // "KCNA-Yonhap" opens with an agency, "EPA-EFE" is one.
  if (hyphen > 1 && !words.has(foldName(word)) && words.has(foldName(word.slice(0, hyphen))))
    return book.find(word.slice(0, hyphen)) && book.find(word.slice(hyphen + 1)) ? word.length : 0;
  // Names of a house's own are few: they are asked for as they stand.
  if (!words.has(foldName(word)))
    return !isTrade(book) && !/^\p{Ll}/u.test(word) && book.find(word) ? word.length : 0;
  const isName = !/^\p{Ll}/u.test(word) || SMALL_HOUSES.test(word);
  let [end, best] = [word.length, isName && book.find(word) ? word.length : 0];
  for (let count = 1; count < MOST_WORDS; count += 1) {
    const [more] = WORD.exec(text.slice(at + end, at + end + 40)) ?? [];
    if (more === undefined) break;
    end += more.length;
    const name = text.slice(at, at + end).replace(/\.$/, '');
    if (book.holds(name)) best = name.length;
  }
  const [picture = ''] = best > 0 ? (PICTURE.exec(text.slice(at + best, at + best + 24)) ?? []) : [];
  return best + picture.length;
};
