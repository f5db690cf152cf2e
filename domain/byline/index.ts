/** East Asian papers list names without an "and". */
const SEPARATORS: Readonly<Record<string, string>> = { ko: ', ', ja: '、', zh: '、' };

/** "One", "One and Two", "One, Two, and Three", in the article's language (BCP 47). */
export const bylineOf = (names: readonly string[], language: string): string => {
  const present = names.map((name) => name.trim()).filter(Boolean);
  const separator = SEPARATORS[language.split('-')[0] ?? ''];
  if (separator) return present.join(separator);
  const [known] = Intl.ListFormat.supportedLocalesOf([language]);
  return new Intl.ListFormat(known ?? 'en', { type: 'conjunction' }).format(present);
};
