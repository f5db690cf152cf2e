import type { Core } from '@strapi/strapi';
import type { ImageCredit } from '../../../domain';
import type { PictureMetadata, PictureWriting } from '../../../domain/picture';
import { index } from '../content-types/attributes';

export const FILE = 'plugin::upload.file';

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
}

/** By its id, or as a document. */
export const findAssetBy = (
  strapi: Core.Strapi,
  { id, documentId }: { id?: number; documentId?: string },
): Promise<Asset | null> =>
  strapi.db.query(FILE).findOne({ where: id === undefined ? { documentId } : { id } });

export const findAsset = (strapi: Core.Strapi, id: number): Promise<Asset | null> =>
  findAssetBy(strapi, { id });

export const filesOf = (asset: Asset): AssetFile[] => [asset, ...Object.values(asset.formats ?? {})];
