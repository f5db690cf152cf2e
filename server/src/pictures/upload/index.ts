import type { Core } from '@strapi/strapi';
import { strapiService } from '../../platform/strapi-services';
import { FILE, findAsset } from '../asset';
import { carriedBy, carry, type UploadFile } from './upload-file';
import { keep, replacing, type Replacing } from './keep-metadata';
import { prepare } from './prepare';
import type { Provider } from './provider';
import { readFileMetadata } from './read';

interface Images {
  isImage(file: UploadFile): Promise<unknown>;
  generateThumbnail(file: UploadFile): Promise<UploadFile | null>;
  generateResponsiveFormats(file: UploadFile): Promise<({ key: string; file: UploadFile } | undefined)[]>;
}

/**
 * Before Strapi touches a picture its metadata are read: Strapi's own copies have none. It first asks whether
 * a file is a picture, and waits for the answer: that time is used. It asks again before the file is sent,
 * and would open it again; the answer for a file in the same place is the same.
 */
const readOriginals = (strapi: Core.Strapi, images: Images): void => {
  const isImage = images.isImage.bind(images);
  const answers = new WeakMap<UploadFile, { filepath: string; answer: Promise<unknown> }>();
  const read = async (file: UploadFile): Promise<void> => {
    const { name, mime, filepath, sizeInBytes } = file;
    if (!filepath || !mime?.startsWith('image/') || carriedBy(file)) return;
    keep(file, await readFileMetadata(strapi, { name, filepath, sizeInBytes }));
  };
  images.isImage = (file) => {
    const { filepath } = file;
    const before = answers.get(file);
    if (before && before.filepath === filepath) return before.answer;
    const answer = Promise.all([isImage(file), read(file)]).then(([is]) => is);
    if (filepath) answers.set(file, { filepath, answer });
    return answer;
  };
};

/** A responsive format says what the picture says that it was made of. */
const tellFormats = (images: Images): void => {
  const tell = (file: UploadFile, format: UploadFile | null | undefined): void => {
    const carried = carriedBy(file);
    if (carried && format) carry(format, { ...carried, held: undefined, wins: 'only' });
  };
  const thumbnail = images.generateThumbnail.bind(images);
  const formats = images.generateResponsiveFormats.bind(images);
  images.generateThumbnail = async (file) => {
    const made = await thumbnail(file);
    tell(file, made);
    return made;
  };
  images.generateResponsiveFormats = async (file) => {
    const made = await formats(file);
    for (const one of made) tell(file, one?.file);
    return made;
  };
};

const SENDING = ['upload', 'uploadStream', 'replace', 'replaceStream'] as const;

/** Every file of every provider passes here. */
const prepareFiles = (strapi: Core.Strapi, provider: Provider): void => {
  for (const name of SENDING) {
    const send = provider[name];
    if (typeof send !== 'function') continue;
    provider[name] = async (file, ...rest) => {
      await prepare(strapi, file);
      return send.call(provider, file, ...rest);
    };
  }
};

/** What was kept of a picture goes when no picture takes its place. */
const forget = (strapi: Core.Strapi, id: number): Promise<unknown> =>
  strapi.db.query(FILE).update({
    where: { id },
    data: { newsroomMetadata: null, newsroomCredit: null, newsroomCredited: false, newsroomUndo: null },
  });

const knowReplaced = (strapi: Core.Strapi): void => {
  const uploads = strapiService(strapi, 'plugin::upload.upload');
  const replace = uploads.replace.bind(uploads);
  uploads.replace = async (id, input, options) => {
    const asset = await findAsset(strapi, Number(id));
    if (!asset) return replace(id, input, options);
    const context: Replacing = { asset, sameName: input.file.originalFilename === asset.name, read: false };
    const result = await replacing.run(context, () => replace(id, input, options));
    if (!context.read) await forget(strapi, asset.id);
    return result;
  };
};

/**
 * Puts the newsroom between Strapi's upload and its provider, whichever that is and whatever way a picture
 * comes: Media Library, REST, a replaced file, code.
 */
export const watchUploads = (strapi: Core.Strapi): void => {
  // A module of Strapi's own, which all servers of a process share: this one gets a copy.
  strapi.get('services').extend('plugin::upload.image-manipulation', (shared: Images) => {
    const images = { ...shared };
    readOriginals(strapi, images);
    tellFormats(images);
    return images;
  });
  prepareFiles(strapi, (strapi.plugin('upload') as unknown as { provider: Provider }).provider);
  knowReplaced(strapi);
};
