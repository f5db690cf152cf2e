/** What newsrooms write in; a locale that is not here can be set in the file. */
export const LANGUAGES: readonly string[] = (
  'en en-GB en-US ko ja zh zh-Hans zh-Hant zh-TW zh-HK de de-AT de-CH fr fr-CA es es-419 es-MX pt pt-BR it nl pl ru uk tr ar he fa hi bn ur ta th vi id ms tl sv da nb fi is ' +
  'et lv lt cs sk hu ro bg el sr hr sl sq mk ka hy az kk uz mn km lo my ne si sw am ha yo zu af ga cy eu ca gl'
).split(' ');

/** "Korean (ko)", in the reader's own language. */
export const languageName = (locale: string, reader: string): string => {
  try {
    const name = new Intl.DisplayNames([reader], { type: 'language' }).of(locale);
    return name && name !== locale ? `${name} (${locale})` : locale;
  } catch {
    return locale;
  }
};
