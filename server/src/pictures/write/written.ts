import type { Core } from '@strapi/strapi';
import { file as files } from '@strapi/utils';
import { withoutCredentials } from '../../../../domain/picture';
import { FILE, filesOf, type Asset, type AssetFile } from '../asset';

/** What became of one file. */
export interface Written {
  url: string;
  bytes?: number;
  /** Whether it was signed, and is no longer. */
  unsigned?: boolean;
}

const resized = <T extends AssetFile>(file: T, written: Written | undefined): T => ({
  ...file,
  ...(written && { url: written.url }),
  ...(written?.bytes !== undefined && {
    size: files.bytesToKbytes(written.bytes),
    sizeInBytes: written.bytes,
  }),
});

/**
 * Gives an asset's row the new sizes of its files.
 *
 * @param written in the order of `filesOf`
 */
export const saveFiles = async (strapi: Core.Strapi, asset: Asset, written: Written[]): Promise<void> => {
  const of = new Map(filesOf(asset).map(({ hash }, at) => [hash, written[at]]));
  const { url, size } = resized(asset, of.get(asset.hash));
  const formats =
    asset.formats &&
    Object.fromEntries(
      Object.entries(asset.formats).map(([key, file]) => [key, resized(file, of.get(file.hash))]),
    );
  const unsigned = of.get(asset.hash)?.unsigned;
  const data = {
    url,
    size,
    formats,
    ...(unsigned && { newsroomMetadata: withoutCredentials(asset.newsroomMetadata) }),
  };
  await strapi.db.query(FILE).update({ where: { id: asset.id }, data });
};
