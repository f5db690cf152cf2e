import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { files } from './gazetteer/files.mjs';
import { ROOT } from './lib/paths.mjs';

/**
 * Writes what the Unicode CLDR of this Node knows of countries, months and weekdays into `domain/gazetteer/generated`;
 * with `--print` it only says what it would write, as JSON: path and text.
 */
if (process.argv.includes('--print'))
  console.log(
    JSON.stringify(Object.fromEntries([...files()].map(([path, text]) => [relative(ROOT, path), text]))),
  );
else for (const [path, text] of files()) writeFileSync(path, text);
