/** "Cavit AKGÜN / MUĞLA,", "Alper KORKMAZ-İSTANBUL,": a person, the surname in capitals, then the place. */
const SURNAME_IN_CAPITALS =
  /^((?:\p{Lu}[\p{Ll}’']+ ){1,2}\p{Lu}{2,}(?: \p{Lu}{2,})?) ?[-/–] ?(\p{Lu}[\p{L} .'’-]+?(?:\([^()]+\))?)[,\s]*$/u;

/** A person in front of a place, as Turkish agencies set them; the name in a reader's casing. */
export function personAndPlace(text: string): { name: string; place: string } | null {
  const [, person, place] = /[-/–]/.test(text) ? (SURNAME_IN_CAPITALS.exec(text) ?? []) : [];
  if (!person || !place) return null;
  const name = person
    .split(' ')
    .map((word) =>
      word === word.toUpperCase() ? word.charAt(0) + word.slice(1).toLocaleLowerCase('tr') : word,
    )
    .join(' ');
  return { name, place };
}
