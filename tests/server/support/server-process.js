/**
 * A second server of the same house, in a process of its own: `node server-process.js <host folder> <count>`.
 * Starts, says "ready", waits for a line, creates <count> articles under one headline, prints their slugs.
 */
const { once } = require('node:events');
const { createStrapi } = require('@strapi/strapi');

const [folder, count] = process.argv.slice(2);

const main = async () => {
  const strapi = await createStrapi({ appDir: folder, distDir: folder }).load();
  process.stdout.write('ready\n');
  await once(process.stdin, 'data');
  const articles = strapi.documents('plugin::newsroom.article');
  const created = await Promise.all(
    Array.from({ length: Number(count) }, () => articles.create({ data: { headline: 'Two servers' } })),
  );
  process.stdout.write(`${JSON.stringify(created.map(({ slug }) => slug))}\n`);
  process.exit(0);
};

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
