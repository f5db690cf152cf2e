/**
 * A second server of the same house, in a process of its own: `node stamping-server.js <host folder>`. It
 * takes up jobs of stamps as any server does. Says "ready", then the state of the oldest job whenever that
 * changes, as JSON; each line that it is sent has it look for work.
 */
const { createInterface } = require('node:readline');
const { createStrapi } = require('@strapi/strapi');

const [folder] = process.argv.slice(2);
const say = (line) => process.stdout.write(`${line}\n`);

const main = async () => {
  const strapi = await createStrapi({ appDir: folder, distDir: folder }).load();
  say('ready');
  const nobody = { type: 'plugin::newsroom.article', documents: ['nobody'] };
  createInterface({ input: process.stdin }).on('line', () =>
    strapi.plugin('newsroom').service('stamps').start(nobody),
  );
  for (let last; ;) {
    const [job] = await strapi.db
      .query('plugin::newsroom.stamp-job')
      .findMany({ orderBy: { id: 'asc' }, limit: 1 });
    const now = JSON.stringify({ state: job?.state, seen: job?.seen, owner: job?.owner });
    if (now !== last) say(now);
    last = now;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
