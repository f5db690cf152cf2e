import { countryCode } from '../../../domain/gazetteer/countries';
import { regionsNamed, type City } from '../../../domain/places';
import { foldWords } from '../../../domain/text';
import type { Cities } from './cities';

/** What a search asks for: a name that starts so, and what its city must lie in. */
export interface Asked {
  key: string;
  /** The whole name was given; only what it lies in may be unfinished. */
  whole: boolean;
  within: (city: City) => boolean;
}

/** "il", "Illinois", "illi", "usa", "Frankr" (in German): whether a city lies there. */
const inside = (text: string, cities: Cities, locale: string): ((city: City) => boolean) => {
  const key = foldWords(text);
  const regions = regionsNamed(text.trim());
  const countries = new Set(
    ['en', locale].flatMap((language) => cities.countryNames(language).starting(key)),
  );
  const code = countryCode(text.trim()) ?? key.toUpperCase();
  if (cities.countries.includes(code)) countries.add(code);
  return ({ country, region }) =>
    countries.has(country) ||
    regions.some((one) => one.country === country && one.name === region) ||
    (region !== undefined && foldWords(region).startsWith(key));
};

const everywhere = (): boolean => true;

/**
 * The ways to understand a query: "new york" as a name, "springfield il" as a name and where it is,
 * "spring, ill" as the start of a name and where it is.
 */
export const waysToRead = (query: string, cities: Cities, locale: string): Asked[] => {
  const [name = '', ...places] = query.split(',');
  const named = places.map((text) => text.trim()).filter(Boolean);
  if (named.length > 0) {
    const tests = named.map((text) => inside(text, cities, locale));
    return [{ key: foldWords(name), whole: false, within: (city) => tests.every((test) => test(city)) }];
  }
  const words = name.trim().split(/\s+/);
  const narrowed = words.slice(1).map((_, at) => ({
    key: foldWords(words.slice(0, at + 1).join(' ')),
    whole: true,
    within: inside(words.slice(at + 1).join(' '), cities, locale),
  }));
  return [{ key: foldWords(name), whole: false, within: everywhere }, ...narrowed];
};
