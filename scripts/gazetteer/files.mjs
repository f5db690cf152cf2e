import { join } from 'node:path';
import { ROOT } from '../lib/paths.mjs';
import { countryNames } from './countries.mjs';
import { monthNames, weekdayNames } from './dates.mjs';

const GENERATED = join(ROOT, 'domain/gazetteer/generated');

const head = (what) =>
  `/**\n * ${what}\n *\n * Made by \`node scripts/gazetteer.mjs\` from the Unicode CLDR ${process.versions.cldr} of Node; not to be changed by hand.\n */\n`;

const rows = (name, lines) => `export const ${name} = \`${lines.join('\n')}\`;\n`;

/** The generated files: their paths and what stands in them. */
export const files = () =>
  new Map([
    [
      join(GENERATED, 'country-names.ts'),
      head(
        'Every country by its code (ISO 3166-1 alpha-2, and XK, under which Kosovo is filed everywhere), and its names:\n * English first, then in the languages of the larger wires.',
      ) + rows('COUNTRY_NAMES', countryNames()),
    ],
    [
      join(GENERATED, 'month-names.ts'),
      head('Names of months by language, January first; `|` stands between the forms of one.') +
        rows('MONTH_NAMES', monthNames()),
    ],
    [
      join(GENERATED, 'weekday-names.ts'),
      head('Names of weekdays by language, Monday first; `|` stands between the forms of one.') +
        rows('WEEKDAY_NAMES', weekdayNames()),
    ],
  ]);
