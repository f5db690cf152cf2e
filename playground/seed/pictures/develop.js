const sharp = require('sharp');
const { xmpOf } = require('./xmp');

const TILE = 400;

/** A fine grain, so that smooth skies do not band. */
const grain = () =>
  sharp({
    create: {
      width: TILE,
      height: TILE,
      channels: 3,
      background: '#808080',
      noise: { type: 'gaussian', mean: 128, sigma: 13 },
    },
  })
    .png()
    .toBuffer();

/**
 * Paints a picture and writes it as the JPEG or WebP that its file name says, with its credits embedded.
 *
 * @param {object} picture an entry of the list in index.js
 * @returns {Promise<Buffer>}
 */
exports.develop = async ({ paint, crop, ...picture }) => {
  const painted = sharp(Buffer.from(paint()), { density: 72 }).removeAlpha();
  if (crop) painted.extract(crop);
  const { data, info } = await painted.raw().toBuffer({ resolveWithObject: true });
  const developed = sharp(data, { raw: info })
    .composite([{ input: await grain(), tile: true, blend: 'soft-light' }])
    .withXmp(xmpOf(picture));
  return picture.file.endsWith('.webp')
    ? developed.webp({ quality: 84 }).toBuffer()
    : developed.jpeg({ quality: 86 }).toBuffer();
};
