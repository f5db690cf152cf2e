const LANGUAGES = ['en', 'es', 'fr', 'pt', 'it', 'de', 'id', 'tr', 'ru', 'ko'];

/** What CLDR has a name for and ISO 3166-1 no code: islands of a country, unions, and codes for tests. */
const NO_COUNTRY = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '));

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const PAIRS = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

/** A code that was given up stands for the one that followed it. */
const isCurrent = (code) => new Intl.Locale(`und-${code}`).region === code;

const namer = (language, style) => {
  const names = new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' });
  return (code) => names.of(code);
};

/**
 * "AT Austria|Österreich|…". Short names in English alone ("Hong Kong"): in other languages they are
 * abbreviations that mean something else as well ("AS", "RU").
 */
export const countryNames = () => {
  const namers = [namer('en', 'short'), ...LANGUAGES.map((language) => namer(language, 'long'))];
  const isCountry = (code) => isCurrent(code) && !NO_COUNTRY.has(code) && namers[0](code) !== undefined;
  return PAIRS.filter(isCountry).map((code) => {
    const names = namers.map((nameOf) => nameOf(code).replaceAll('’', "'"));
    const seen = new Set();
    const spellings = names.filter((name) => {
      const key = name.toLowerCase();
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    });
    return `${code} ${spellings.join('|')}`;
  });
};
