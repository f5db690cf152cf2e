/** East Asian papers list names without an "and". */
const SEPARATORS: Readonly<Record<string, string>> = { ko: ', ', ja: '、', zh: '、' };

/** The language to join in; English where the runtime knows no such language. */
const joinedIn = (language: string): string => {
  try {
    return Intl.ListFormat.supportedLocalesOf([language])[0] ?? 'en';
  } catch {
    return 'en';
  }
};

const MOST_LISTS = 100;
const lists = new Map<string, Intl.ListFormat>();

const listIn = (language: string): Intl.ListFormat => {
  const known = lists.get(language);
  if (known) return known;
  const list = new Intl.ListFormat(joinedIn(language), { type: 'conjunction' });
  // Languages are those of the house, and few; whatever else is asked is not kept for ever.
  if (lists.size < MOST_LISTS) lists.set(language, list);
  return list;
};

/** "One", "One and Two", "One, Two, and Three", in the article's language (BCP 47). */
export const bylineOf = (names: readonly string[], language: string): string => {
  const present = names.map((name) => name.trim()).filter(Boolean);
  const separator = SEPARATORS[language.split('-')[0] ?? ''];
  if (separator) return present.join(separator);
  return listIn(language).format(present);
};
