/** Small words inside a name: "Rio de Janeiro", "Stratford-upon-Avon", "Frankfurt am Main". */
const SMALL = new Set(
  'de del da do das dos du des di e y la le les las los el al au aux en sur sous lès of on upon under by the and am an der in bei ob der zu'.split(
    ' ',
  ),
);
/** Articles are small only after another small word: "Santiago de los Caballeros", but "East Los Angeles". */
const ARTICLES = new Set('la le les las los el al'.split(' '));
const KEPT = new Set(
  'AFB DC NSW UK USA UAE UN EU II III NYC LAX SAR USS USNS HMS HMAS HMCS RMS MV'.split(' '),
);

/** A name with a dotted capital is Turkish, where "I" is the capital of "ı": "DİYARBAKIR". */
const lower = (text: string): string =>
  (text.includes('İ') ? text.replaceAll('I', 'ı') : text).toLowerCase().replace(/i\u0307/g, 'i');
const capital = (text: string): string =>
  text.charAt(0).toUpperCase() +
  lower(text.includes('İ') ? text.slice(1).replaceAll('I', 'ı') : text.slice(1));

/** "O'Fallon" and "L'Aquila" keep two capitals, "Xi'an" and "Coeur d'Alene" do not. */
function casedAroundApostrophe(part: string, first: boolean): string {
  const at = part.search(/['’ʼ]/);
  if (at < 0) return capital(part);
  const [before, mark, after] = [part.slice(0, at), part.charAt(at), part.slice(at + 1)];
  if (before.length > 1 || after.length < 2) return capital(before) + mark + lower(after);
  const elided = !first && /^[dl]$/i.test(before);
  return (elided ? lower(before) : before.toUpperCase()) + mark + capital(after);
}

function casedPart(part: string, first: boolean, afterSmall: boolean, hyphened: boolean): string {
  if (KEPT.has(part) || /^(?:\p{L}\.){2,}$/u.test(part)) return part;
  const small = lower(part);
  if (!first && SMALL.has(small) && (hyphened || afterSmall || !ARTICLES.has(small))) return small;
  if (/^MC[B-DF-HJ-NP-TV-Z]?[A-Z]{3,}$/.test(part)) return `Mc${capital(part.slice(2))}`;
  return casedAroundApostrophe(part, first);
}

/** A place's name in a reader's casing: "NEW YORK" -> "New York", "PORT-AU-PRINCE" -> "Port-au-Prince". */
export function readerCasing(name: string): string {
  // A mixed-case name is the writer's own; "McALLEN" and "McKINNEY" are capitals all the same.
  const kept = name.includes('c') ? name.replace(/(?<![\p{L}])Ma?c(?=\p{Lu}{2})/gu, '') : name;
  const mixed = /\p{Ll}/u.test(kept);
  if (mixed || !/\p{Lu}/u.test(name)) return name;
  let previous = '';
  return name
    .split(/([\s-]+)/)
    .map((part, index) => {
      if (index % 2) return part;
      if (/^Ma?c\p{Lu}/u.test(part)) {
        const prefix = part.startsWith('Mac') ? 'Mac' : 'Mc';
        previous = part;
        return prefix + capital(part.slice(prefix.length));
      }
      const cased = casedPart(part, index === 0, SMALL.has(lower(previous)), name.includes('-'));
      previous = part;
      return cased;
    })
    .join('');
}
