import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import type { ImageCredit } from '../../../domain';
import type { PictureSaid } from '../../../domain/api/pictures';
import { isCredited } from '../../../domain/picture';
import { FILE, findAsset, lockAsset, type Asset, type Undoable } from './asset';

export interface Correction {
  /** Null puts the file's own back. */
  credit: ImageCredit | null;
  caption?: string | null;
  alternativeText?: string | null;
}

export const saidBy = ({ newsroomCredit, caption, alternativeText }: Asset): PictureSaid => ({
  credit: newsroomCredit ?? null,
  caption: caption ?? null,
  alternativeText: alternativeText ?? null,
});

const asStored = (said: PictureSaid): unknown => JSON.parse(JSON.stringify(said));

/** As JSON; databases keep that in an order of keys of their own. */
export const isSameSaid = (one: PictureSaid, other: PictureSaid): boolean =>
  isDeepStrictEqual(asStored(one), asStored(other));

/** Several corrections before the files are written are undone as one. */
const undoableAfter = (now: Asset): Undoable => {
  const { newsroomUndo: last } = now;
  return last && !last.written && !last.undone ? last : { before: saidBy(now) };
};

/** Straight into the asset's row, for as long as a transaction has it. */
export const saveSaid = async (
  strapi: Core.Strapi,
  { id, newsroomMetadata }: Asset,
  { credit, ...texts }: Correction,
  newsroomUndo: Undoable | null,
): Promise<void> => {
  const newsroomCredited = credit !== null || isCredited(newsroomMetadata);
  await strapi.db.query(FILE).update({
    where: { id },
    data: { newsroomCredit: credit, newsroomCredited, newsroomUndo, ...texts },
  });
};

/** Keeps an editor's credit with the asset, and the texts that come with it. */
export const correct = async (strapi: Core.Strapi, asset: Asset, correction: Correction): Promise<Asset> =>
  strapi.db.transaction(async () => {
    const now = (await lockAsset(strapi, asset.id)) ?? asset;
    const isChange = !isSameSaid(
      saidBy({ ...now, ...correction, newsroomCredit: correction.credit }),
      saidBy(now),
    );
    await saveSaid(strapi, now, correction, isChange ? undoableAfter(now) : now.newsroomUndo);
    return (await findAsset(strapi, asset.id)) ?? asset;
  });
