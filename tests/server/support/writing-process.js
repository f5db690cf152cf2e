/**
 * A server of its own that writes a picture's credit into its files again and again until it is killed:
 * `node writing-process.js <host folder> <picture>`. Prints the asset when it begins.
 */
const { stat } = require('node:fs/promises');
const { basename } = require('node:path');
const { createStrapi } = require('@strapi/strapi');

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
  const params = { id: String(asset.id) };
  const role = await strapi.service('admin::role').getSuperAdmin();
  const editor = { email: 'editor@harbour.example', firstname: 'Test', isActive: true, roles: [role.id] };
  const user = await strapi.service('admin::user').create(editor);
  const userAbility = await strapi.service('admin::permission').engine.generateUserAbility(user);
  const request = { params, state: { userAbility } };
  const state = async () => {
    const ctx = { ...request };
    await pictures.writing(ctx);
    return ctx.body.data.state;
  };
  process.stdout.write(`\n${JSON.stringify(asset)}\n`);
  for (let round = 0; ; round += 1) {
    const credit = { creators: [`Round ${round}`], sources: [], text: `Round ${round}` };
    await pictures.correct({ ...request, request: { body: { credit } } });
    await pictures.write({ ...request });
    while ((await state()) === 'running') await new Promise((resolve) => setTimeout(resolve, 5));
  }
};

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
