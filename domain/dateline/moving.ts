import { readerCasing } from './casing';
import { hasCapitals, NAME } from './city';

/** On a ship or a plane, which is a place of its own. */
const ABOARD =
  /^(?:aboard|on board|a bordo del?|à bord d(?:e la|es|e|u)|an bord der?) (?:the |le |la |les |el |der |des )?\S/i;
/** On the way to somewhere, which is no place yet. */
const EN_ROUTE = /^(en route to|en camino a|en route vers|auf dem weg nach) (\S.*)$/i;
/** Beside a town: the town says in which country. */
const NEAR =
  /^(off the coast of|near|outside|off|close to|cerca de|près de|nahe|bei|perto de|vicino a) (\S.*)$/i;

const LONGEST = 60;

interface Moving {
  city: string;
  /** The town that it is near, to be read by itself; `city` then has the words in front of it. */
  near?: string;
}

const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();

/**
 * "ABOARD THE USS TARAWA" -> "Aboard the USS Tarawa", "EN ROUTE TO CAIRO" -> "En route to Cairo", "NEAR BAGHDAD".
 * Null where the words say no such thing; small letters in front are a sentence's.
 */
export function movingPlace(text: string): Moving | null {
  if (text.length > LONGEST || !/^\p{Lu}/u.test(text)) return null;
  const near = NEAR.exec(text);
  if (near) {
    const [, words = '', town = ''] = near;
    return /^\p{Lu}/u.test(town) ? { city: sentenceCase(words), near: town } : null;
  }
  const enRoute = EN_ROUTE.exec(text);
  const named = NAME.test(text.replace(/\d/g, ''));
  if (enRoute && named)
    return { city: `${sentenceCase(enRoute[1] ?? '')} ${readerCasing(enRoute[2] ?? '')}` };
  if (!ABOARD.test(text) || !named) return null;
  const last = text.slice(text.lastIndexOf(' ') + 1);
  return hasCapitals(text) || /^\p{Lu}/u.test(last) ? { city: readerCasing(text) } : null;
}
