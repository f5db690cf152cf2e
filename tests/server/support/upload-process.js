/**
 * A server of its own that takes one picture: `node upload-process.js <host folder> <picture>`. Prints the
 * asset, and the most memory that the process ever had, in bytes.
 */
const { stat } = require('node:fs/promises');
const { basename } = require('node:path');
const { createStrapi } = require('@strapi/strapi');

const [folder, filepath] = process.argv.slice(2);

const main = async () => {
  const strapi = await createStrapi({ appDir: folder, distDir: folder }).load();
  const started = process.resourceUsage().maxRSS * 1024;
  const { size } = await stat(filepath);
  const [asset] = await strapi
    .plugin('upload')
    .service('upload')
    .upload({
      data: { fileInfo: { name: basename(filepath) } },
      files: { filepath, originalFilename: basename(filepath), mimetype: 'image/jpeg', size },
    });
  process.stdout.write(
    `\n${JSON.stringify({ asset, started, most: process.resourceUsage().maxRSS * 1024 })}\n`,
  );
  process.exit(0);
};

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
