import { lazily } from '../../text';
import type { SigningLanguage } from '../types';
import { CHINESE } from './chinese';
import { KOREAN } from './korean';
import { ALONE, ASIA_AFRICA_PACIFIC } from './asia-africa-pacific';
import { EUROPE_AMERICAS } from './europe-americas';
import { OTHER_SCRIPTS } from './other-scripts';

/**
 * Agencies, papers, stations and desks that sign datelines and that no credit has to know: names as they are
 * printed, by country (ISO 3166-1 alpha-2, `--` for those of none), `, ` between two. What credits know as well is
 * a row of {@link import('../table')}.
 */
const namesOf = (...tables: Readonly<Record<string, string>>[]): string[] =>
  tables.flatMap((table) => Object.values(table).flatMap((names) => names.split(', ')));

/** All of them. */
export const signatures = lazily((): readonly string[] =>
  namesOf(EUROPE_AMERICAS, ASIA_AFRICA_PACIFIC, OTHER_SCRIPTS, ALONE),
);

/** Those whose lines name no place. */
export const aloneSignatures = lazily((): readonly string[] => namesOf(ALONE));

/** Those of the lines that Eastern desks set, by language. */
export const easternSignatures: Readonly<Partial<Record<SigningLanguage, () => readonly string[]>>> = {
  ko: lazily(() => KOREAN.split(', ')),
  zh: lazily(() => CHINESE.split(', ')),
};
