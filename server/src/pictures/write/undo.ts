import type { Core } from '@strapi/strapi';
import type { PictureInfo, PictureWriting } from '../../../../domain/api/pictures';
import { lockAsset, type Asset } from '../asset';
import { isSameSaid, saidBy, saveSaid } from '../correct';
import { creditOfAsset } from '../info';
import { begin } from './start';

/** What can be taken back, as long as nobody has said anything else of the picture since. */
const undoableOf = (asset: Asset) => {
  const { before, written } = asset.newsroomUndo ?? {};
  return before && written && isSameSaid(written.said, saidBy(asset))
    ? { writing: written.id, before }
    : undefined;
};

/** For the editor who may undo it: with the credit that articles are filled with then. */
export const undoOf = async (strapi: Core.Strapi, asset: Asset): Promise<PictureInfo['undo']> => {
  const undoable = undoableOf(asset);
  if (!undoable) return undefined;
  const { writing, before } = undoable;
  const credit = await creditOfAsset(strapi, {
    ...asset,
    newsroomCredit: before.credit,
    caption: before.caption,
  });
  return { writing, before: { ...before, credit } };
};

/**
 * Takes the last writing of a picture's files back: the asset says what it did before, and begins to say so in
 * its files.
 *
 * @param writing which one is meant
 * @returns null where that is not the last one any more, or the picture was changed since
 */
export const undoWriting = async (
  strapi: Core.Strapi,
  { id }: Asset,
  writing: string,
): Promise<PictureWriting | null> =>
  strapi.db.transaction(async () => {
    const asset = await lockAsset(strapi, id);
    const undoable = asset && undoableOf(asset);
    if (!asset || undoable?.writing !== writing) return null;
    // Just now it was what is undone that the files say, or are about to.
    const taken = { before: saidBy(asset), undone: true } as const;
    await saveSaid(strapi, asset, undoable.before, taken);
    return begin(strapi, asset);
  });
