import { AsyncLocalStorage } from 'node:async_hooks';
import { isCredited, withCorrection, type PictureMetadata } from '../../../../domain/picture';
import type { Asset } from '../asset';
import { carry, type Carried, type UploadFile } from './upload-file';
import type { Reading } from './read';

/** The asset whose file is being replaced, and whether by a file of its own name: the same picture, cropped. */
export interface Replacing {
  asset: Asset;
  sameName: boolean;
  /** Whether the new file came by as a picture. */
  read: boolean;
}

export const replacing = new AsyncLocalStorage<Replacing>();

const credits = ({ creators, creditLine, source }: PictureMetadata): string =>
  JSON.stringify([creators, creditLine ?? '', source ?? '']);

/**
 * What stays of an asset when its file is replaced. The Media Library crops a picture without its metadata,
 * under its own name: those of the asset hold on. An editor's correction stays with the picture that it
 * was made for.
 */
const staying = (own: PictureMetadata | null, { asset, sameName }: Replacing) => {
  const before = asset.newsroomMetadata;
  const same = own && before ? credits(own) === credits(before) : sameName;
  return {
    metadata: own ?? (sameName ? before : null),
    correction: same ? asset.newsroomCredit : null,
  };
};

const isEmpty = (text: string | null | undefined): boolean => !text?.trim();

type Texts = Pick<Asset, 'caption' | 'alternativeText'>;

/** A picture's own words, where nobody wrote others. */
export const textsFor = (metadata: PictureMetadata | null, written: Partial<Texts>): Partial<Texts> => ({
  ...(isEmpty(written.caption) && metadata?.description && { caption: metadata.description }),
  ...(isEmpty(written.alternativeText) &&
    metadata?.alternativeText && { alternativeText: metadata.alternativeText }),
});

/** Lets a picture know what its file said: for its row, for its copies, and for what an editor left empty. */
export const keep = (file: UploadFile, { metadata: own, told, signed, held }: Reading): Carried => {
  const replaced = replacing.getStore();
  if (replaced) replaced.read = true;
  const { metadata, correction } = replaced ? staying(own, replaced) : { metadata: own, correction: null };
  file.newsroomMetadata = metadata;
  file.newsroomCredit = correction;
  // What was said before was said of another file.
  file.newsroomUndo = null;
  file.newsroomCredited = correction !== null || isCredited(metadata);
  Object.assign(
    file,
    textsFor(metadata, {
      caption: file.caption || replaced?.asset.caption,
      alternativeText: file.alternativeText || replaced?.asset.alternativeText,
    }),
  );
  return carry(file, {
    metadata: withCorrection(metadata, correction),
    wins: correction ? 'asset' : 'file',
    told,
    signed,
    held,
  });
};
