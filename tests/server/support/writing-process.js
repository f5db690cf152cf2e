/**
 * A server of its own that writes a picture's credit into its files again and again until it is killed:
 * `node writing-process.js <host folder> <picture>`. Prints the asset when it begins.
 */
const { stat } = require('node:fs/promises');
const { basename } = require('node:path');
const { createStrapi } = require('@strapi/strapi');
const { abilityOfAll } = require('./ability-of-all');

const [folder, filepath] = process.argv.slice(2);

const main = async () => {
  const strapi = await createStrapi({ appDir: folder, distDir: folder }).load();
  const { size } = await stat(filepath);
  const [asset] = await strapi
    .plugin('upload')
    .service('upload')
    .upload({
      data: { fileInfo: { name: basename(filepath) } },
      files: { filepath, originalFilename: basename(filepath), mimetype: 'image/png', size },
    });
  const pictures = strapi.plugin('newsroom').controller('pictures');
  const asked = { params: { id: String(asset.id) }, state: { userAbility: await abilityOfAll(strapi) } };
  const state = async () => {
    const ctx = { ...asked };
    await pictures.writing(ctx);
    return ctx.body.data.state;
  };
  process.stdout.write(`\n${JSON.stringify(asset)}\n`);
  for (let round = 0; ; round += 1) {
    const credit = { creators: [`Round ${round}`], sources: [], text: `Round ${round}` };
    await pictures.correct({ ...asked, request: { body: { credit } } });
    await pictures.write({ ...asked, request: {} });
    while ((await state()) === 'running') await new Promise((resolve) => setTimeout(resolve, 5));
  }
};

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
