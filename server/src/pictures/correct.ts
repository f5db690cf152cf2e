import type { Core } from '@strapi/strapi';
import type { ImageCredit } from '../../../domain';
import { isCredited } from '../../../domain/picture';
import { FILE, findAsset, type Asset } from './asset';

export interface Correction {
  /** Null puts the file's own back. */
  credit: ImageCredit | null;
  caption?: string | null;
  alternativeText?: string | null;
}

/** Keeps an editor's credit with the asset, and the texts that come with it. */
export const correct = async (
  strapi: Core.Strapi,
  asset: Asset,
  { credit, ...texts }: Correction,
): Promise<Asset> => {
  const newsroomCredited = credit !== null || isCredited(asset.newsroomMetadata);
  await strapi.db.query(FILE).update({
    where: { id: asset.id },
    data: { newsroomCredit: credit, newsroomCredited, ...texts },
  });
  return (await findAsset(strapi, asset.id)) as Asset;
};
