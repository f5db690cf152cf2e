import type { Core } from '@strapi/strapi';
import { printCredit } from '../../../domain/house';
import { creditOfPicture, type PictureInfo } from '../../../domain/picture';
import type { ImageCredit } from '../../../domain';
import { house } from '../house';
import { filesOf, type Asset } from './asset';

/** What an article is filled with: the editor's correction, else what the file says in the house's style. */
export const creditOfAsset = async (
  strapi: Core.Strapi,
  { newsroomCredit, newsroomMetadata }: Pick<Asset, 'newsroomCredit' | 'newsroomMetadata'>,
): Promise<ImageCredit | null> => {
  if (newsroomCredit || !newsroomMetadata) return newsroomCredit;
  const { styles, agencies } = await house(strapi);
  return creditOfPicture(newsroomMetadata, {
    agencies,
    print: (credit) => printCredit(credit, undefined, styles),
  });
};

export const infoOf = async (strapi: Core.Strapi, asset: Asset): Promise<PictureInfo> => ({
  id: asset.id,
  metadata: asset.newsroomMetadata ?? null,
  credit: await creditOfAsset(strapi, asset),
  corrected: Boolean(asset.newsroomCredit),
  ...(asset.caption && { caption: asset.caption }),
  ...(asset.alternativeText && { alternativeText: asset.alternativeText }),
  files: filesOf(asset).length,
});
