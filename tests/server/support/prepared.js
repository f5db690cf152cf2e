/**
 * Starts a server of the house once, until what each start does in the background is done, and ends it: what
 * it leaves is the database that hosts start from. `node prepared.js <host folder>`
 */
const { createStrapi } = require('@strapi/strapi');

const [folder] = process.argv.slice(2);
/** Other work waits for another day. */
const AT_START = ['sweep', 'read-pictures'];

const main = async () => {
  const strapi = await createStrapi({ appDir: folder, distDir: folder }).load();
  const live = () =>
    strapi.db.connection('newsroom_work').whereIn('kind', AT_START).whereNot('state', 'done').first('id');
  while (await live()) await new Promise((resolve) => setTimeout(resolve, 20));
  await strapi.destroy();
  process.exit(0);
};

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
