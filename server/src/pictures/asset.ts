import type { Core } from '@strapi/strapi';
import type { ImageCredit } from '../../../domain';
import type { PictureSaid, PictureWriting } from '../../../domain/api/pictures';
import type { PictureMetadata } from '../../../domain/picture';
import { index } from '../content-types/attributes';
import { FILE } from '../platform/uids';

export { FILE };

const TABLE = 'files';

/** Neither readers nor the Media Library are shown these; no client's input reaches them. */
const hidden = <Type extends 'json' | 'boolean'>(type: Type) => ({
  type,
  private: true,
  visible: false,
  configurable: false,
  searchable: false,
});

/**
 * What the newsroom keeps of a picture is kept in the asset's own row: it is written, moved to another
 * server and deleted with it, whatever the upload provider is.
 */
export const extendAssets = (strapi: Core.Strapi): void => {
  const type = strapi.contentType(FILE) as unknown as {
    attributes: Record<string, object>;
    indexes?: object[];
  };
  Object.assign(type.attributes, {
    newsroomMetadata: hidden('json'),
    newsroomCredit: hidden('json'),
    newsroomCredited: hidden('boolean'),
    newsroomWriting: hidden('json'),
    newsroomUndo: hidden('json'),
  });
  type.indexes = [...(type.indexes ?? []), index(TABLE, 'newsroom_credited')];
};

/** One file of an asset, as Strapi hands it to an upload provider and keeps it in `formats`. */
export interface AssetFile {
  name: string;
  hash: string;
  ext: string;
  mime: string;
  url: string;
  path?: string | null;
  /** Kilobytes, and bytes. */
  size: number;
  sizeInBytes?: number;
}

export interface Asset extends AssetFile {
  id: number;
  caption: string | null;
  alternativeText: string | null;
  formats: Record<string, AssetFile> | null;
  provider: string;
  /** From the file. */
  newsroomMetadata: PictureMetadata | null;
  /** An editor's correction. */
  newsroomCredit: ImageCredit | null;
  /** Whether either of them credits anybody. */
  newsroomCredited: boolean | null;
  newsroomWriting: (PictureWriting & { at?: number }) | null;
  newsroomUndo: Undoable | null;
}

/** What the files said before the corrections that no file says yet, or before those that were written last. */
export interface Undoable {
  before: PictureSaid;
  /** Whether that was taken back, and is no correction to be undone. */
  undone?: true;
  /** Once they are on their way into the files: which writing that was, and what it wrote. */
  written?: { id: string; said: PictureSaid };
}

/** By its id, or as a document. */
export const findAssetBy = (
  strapi: Core.Strapi,
  { id, documentId }: { id?: number; documentId?: string },
): Promise<Asset | null> =>
  strapi.db.query(FILE).findOne({ where: id === undefined ? { documentId } : { id } });

export const findAsset = (strapi: Core.Strapi, id: number): Promise<Asset | null> =>
  findAssetBy(strapi, { id });

/** The same, for as long as the transaction lasts: nobody else changes it in between. */
export const lockAsset = async (strapi: Core.Strapi, id: number): Promise<Asset | null> => {
  await strapi.db.queryBuilder(FILE).select(['id']).where({ id }).forUpdate().execute();
  return findAsset(strapi, id);
};

export const filesOf = (asset: Asset): AssetFile[] => [asset, ...Object.values(asset.formats ?? {})];
