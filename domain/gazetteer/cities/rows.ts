/** A city that newsrooms file from. */
export interface CityRow {
  /** ISO 3166-1 alpha-2; absent for a place that is in no country, such as the United Nations. */
  country?: string;
  /** What newsrooms print in English, in a reader's casing. */
  name: string;
  /** As GeoNames spells it; the largest city of that name in the country is meant. */
  listed: string;
  /** Readers know it by its name alone; others only help to read a line. */
  alone: boolean;
  /** Printed in other languages, and in other spellings. */
  printed: readonly string[];
  /** Former names that some lines still print: they are read, and find the city, but nobody is offered them. */
  former: readonly string[];
  /** Former names and abbreviations that only find the city. */
  found: readonly string[];
}

const readEntry = (country: string, alone: boolean, entry: string): CityRow => {
  const [head = '', others = ''] = entry.split('=');
  const [listed = '', name = listed] = head.split('>');
  const row = { printed: [] as string[], former: [] as string[], found: [] as string[] };
  for (const one of others === '' ? [] : others.split('|')) {
    const mark = one.charAt(0);
    if (mark === '~') row.former.push(one.slice(1));
    else if (mark === '-') row.found.push(one.slice(1));
    else row.printed.push(one);
  }
  const city = { name, listed, alone, ...row };
  return country === '--' ? city : { country, ...city };
};

/**
 * A row is a country (ISO 3166-1 alpha-2, `--` for none; with a `*` where readers need to be told the country)
 * and its cities, `;` between two. A city is `listed>name=printed|~former|-found`: what newsrooms print differs
 * from GeoNames ("New York", not "New York City"), other languages have names of their own ("뉴욕"), some names
 * are former ones ("Kiev"), and some only find the city ("NYC").
 */
export const readRows = (table: string): CityRow[] =>
  table.split('\n').flatMap((row) => {
    const alone = row.charAt(2) !== '*';
    return row
      .slice(alone ? 3 : 4)
      .split(';')
      .map((entry) => readEntry(row.slice(0, 2), alone, entry));
  });
