const fs = require('node:fs/promises');
const os = require('node:os');
const path = require('node:path');
const { develop } = require('../../seed/pictures');

/** Makes a picture and puts it into the Media Library, unless one of its file name is there. */
exports.uploadPicture = async (strapi, picture) => {
  const known = await strapi.db.query('plugin::upload.file').findOne({ where: { name: picture.file } });
  if (known) return known;
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'newsroom-picture-'));
  try {
    const filepath = path.join(folder, picture.file);
    await fs.writeFile(filepath, await develop(picture));
    const { size } = await fs.stat(filepath);
    const mimetype = picture.file.endsWith('.webp') ? 'image/webp' : 'image/jpeg';
    const [file] = await strapi
      .plugin('upload')
      .service('upload')
      .upload({
        data: {
          // Caption, alternative text and credit are in the file.
          fileInfo: { name: picture.file },
        },
        files: { filepath, originalFilename: picture.file, mimetype, size },
      });
    return file;
  } finally {
    await fs.rm(folder, { recursive: true, force: true });
  }
};
