/**
 * A Strapi server for the bench, in a process of its own: `node start.mjs <project folder>`. Tells its
 * parent when it listens, then answers one job at a time.
 */
import { createRequire } from 'node:module';
import * as jobs from './jobs.mjs';

// The build that `strapi start` loads, and that plugins require: not a second copy as ES modules.
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');

const main = async () => {
  const [folder] = process.argv.slice(2);
  const strapi = await createStrapi({ appDir: folder, distDir: folder }).start();
  process.send({ ready: true, port: strapi.server.httpServer.address().port });
  process.on('disconnect', () => process.exit(0));
  process.on('message', async ({ id, job, input }) => {
    try {
      process.send({ id, output: await jobs[job](strapi, input) });
    } catch (error) {
      process.send({ id, error: error.stack });
    }
  });
};

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
