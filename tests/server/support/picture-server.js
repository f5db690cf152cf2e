/**
 * A second server of the same house: `node picture-server.js <host folder>`. Says "ready"; a line of ids has
 * it start the writing of these pictures' credits, all at once, and "<id>=<writing>" undo one. Says "updated
 * <id>" of each that it has told webhooks of, "undone <id>" or "refused <id>".
 */
const { createInterface } = require('node:readline');
const { createStrapi } = require('@strapi/strapi');
const { abilityOfAll } = require('./ability-of-all');

const [folder] = process.argv.slice(2);
const say = (line) => process.stdout.write(`${line}\n`);

const main = async () => {
  const strapi = await createStrapi({ appDir: folder, distDir: folder }).load();
  const pictures = strapi.plugin('newsroom').controller('pictures');
  const state = { userAbility: await abilityOfAll(strapi) };
  strapi.eventHub.on('media.update', ({ media }) => say(`updated ${media.id}`));
  const undo = async (id, writing) => {
    const ctx = { params: { id }, state, request: { body: { writing } }, conflict: () => undefined };
    await pictures.undo(ctx);
    say(`${ctx.status === 202 ? 'undone' : 'refused'} ${id}`);
  };
  const act = ([id, writing]) =>
    writing ? undo(id, writing) : pictures.write({ params: { id }, state, request: {} });
  createInterface({ input: process.stdin }).on('line', (line) =>
    Promise.all(line.split(' ').map((one) => act(one.split('=')))).catch(fail),
  );
  say('ready');
};

const fail = (error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
};

main().catch(fail);
