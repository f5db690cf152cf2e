/**
 * Puts published articles of the demo under an earlier notice of the house, as only time can:
 * `node old-stamps.js <database file> <notice> [headline]`. Prints how many rows it changed.
 */
const Database = require('better-sqlite3');

const [file, notice, headline] = process.argv.slice(2);
const database = new Database(file, { timeout: 10_000 });
const { changes } = database
  .prepare(
    `update newsroom_articles set copyright_notice = ?, copyright_holder = 'Harbour Times Ltd'
     where first_published_at is not null and copyright_rule <> 'supplied' and headline = coalesce(?, headline)`,
  )
  .run(notice, headline ?? null);
database.close();
process.stdout.write(`${changes}\n`);
