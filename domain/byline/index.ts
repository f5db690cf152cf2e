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

/** "One", "One and Two", "One, Two, and Three", in the article's language (BCP 47). */
export const bylineOf = (names: readonly string[], language: string): string => {
  const present = names.map((name) => name.trim()).filter(Boolean);
  const separator = SEPARATORS[language.split('-')[0] ?? ''];
  if (separator) return present.join(separator);
  return new Intl.ListFormat(joinedIn(language), { type: 'conjunction' }).format(present);
};
