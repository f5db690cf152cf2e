/**
 * A second server of the same house, in a process of its own: `node settings-process.js <host folder>`.
 * Says "ready"; then answers each line: "save <revision> <publication>" with the outcome, "publication"
 * with the one that holds.
 */
const { createInterface } = require('node:readline');
const { createStrapi } = require('@strapi/strapi');

const main = async () => {
  const folder = process.argv[2];
  const strapi = await createStrapi({ appDir: folder, distDir: folder }).load();
  const service = (name) => strapi.plugin('newsroom').service(name);
  process.stdout.write('ready\n');
  for await (const line of createInterface({ input: process.stdin })) {
    const [what, revision, ...words] = line.split(' ');
    if (what === 'save') {
      const overrides = { publication: words.join(' ') };
      const { outcome } = await service('settings').save({
        revision: Number(revision),
        overrides,
        by: 'Other',
      });
      process.stdout.write(`= ${outcome}\n`);
    } else {
      const { publication } = await service('house').settings();
      process.stdout.write(`= ${publication}\n`);
    }
  }
  process.exit(0);
};

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
