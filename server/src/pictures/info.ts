import type { Core } from '@strapi/strapi';
import { printCredit } from '../../../domain/house';
import type { PictureInfo } from '../../../domain/api/pictures';
import { creditOfPicture } from '../../../domain/picture';
import { type Caption, type ImageCredit, parseCaption } from '../../../domain/credit';
import { house } from '../house';
import { filesOf, type Asset } from './asset';
import { unwritable } from './unwritable';

type Credited = Pick<Asset, 'newsroomCredit' | 'newsroomMetadata' | 'caption'>;

/**
 * What an article is filled with: the editor's correction, else what the file says in the house's style, else
 * whom the caption of the Media Library credits at its end.
 */
export const creditOfAsset = async (
  strapi: Core.Strapi,
  { newsroomCredit, newsroomMetadata, caption }: Credited,
): Promise<ImageCredit | null> => {
  if (newsroomCredit) return newsroomCredit;
  const { styles, agencies } = await house(strapi);
  const options = { agencies, print: (credit: ImageCredit) => printCredit(credit, undefined, styles) };
  return (
    creditOfPicture(newsroomMetadata, options) ??
    creditOfPicture(caption ? { creators: [], description: caption } : null, options)
  );
};

/** What an article's caption is filled with: a picture's own, without the credit that came at its end. */
export const captionForArticles = async (
  strapi: Core.Strapi,
  caption: string | null | undefined,
): Promise<Caption> => {
  const { agencies } = await house(strapi);
  return parseCaption(caption ?? '', { agencies });
};

export const infoOf = async (strapi: Core.Strapi, asset: Asset): Promise<PictureInfo> => {
  const why = await unwritable(strapi, asset);
  const { caption, credit } = await captionForArticles(
    strapi,
    asset.caption || asset.newsroomMetadata?.description,
  );
  return {
    id: asset.id,
    metadata: asset.newsroomMetadata ?? null,
    credit: await creditOfAsset(strapi, asset),
    corrected: Boolean(asset.newsroomCredit),
    ...(asset.caption && { caption: asset.caption }),
    ...(asset.alternativeText && { alternativeText: asset.alternativeText }),
    ...(caption && { articleCaption: caption }),
    ...(credit && { captionCut: credit.text }),
    files: filesOf(asset).length,
    ...(why && { unwritable: why }),
  };
};
