/**
 * A second server of the same house, in a process of its own: `node stamping-server.js <host folder>`. It
 * takes up jobs of stamps as any server does. Says "ready", then the state of the oldest job whenever that
 * changes, as JSON; each line that it is sent has it look for work. `TEST_CLOCK_SHIFT` sets its clock fast or
 * slow, in milliseconds.
 */
const { createInterface } = require('node:readline');
const { createStrapi } = require('@strapi/strapi');

const shift = Number(process.env.TEST_CLOCK_SHIFT ?? 0);
if (shift) {
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...given) {
      if (given.length > 0) super(...given);
      else super(Real.now() + shift);
    }
    static now() {
      return Real.now() + shift;
    }
  };
}

const [folder] = process.argv.slice(2);
const say = (line) => process.stdout.write(`${line}\n`);

const fail = (error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
};

const oldestJob = async (strapi) =>
  strapi.db.query('plugin::newsroom.stamp-job').findMany({ orderBy: { id: 'asc' }, limit: 1 });

const main = async () => {
  const strapi = createStrapi({ appDir: folder, distDir: folder });
  strapi.load().then(() => say('ready'), fail);
  const nobody = { type: 'plugin::newsroom.article', documents: ['nobody'] };
  createInterface({ input: process.stdin }).on('line', () =>
    strapi.plugin('newsroom').service('stamps').start(nobody),
  );
  for (let last; ;) {
    // It takes up jobs before it has started as a whole: they are watched from the first moment.
    const [job] = await oldestJob(strapi).catch(() => []);
    const now = JSON.stringify({ state: job?.state, seen: job?.seen });
    if (now !== last) say(now);
    last = now;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};

main().catch(fail);
