import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { failureSentence } from '../../../domain/failure';
import { creditProblems } from '../../../domain/credit';
import { printCredit } from '../../../domain/house';
import { READ_ENTRY } from '../platform/access/ability';
import { rowAccess } from '../platform/access/rows';
import type { AdminContext } from '../platform/context';
import { conflict, forbid, notFound, refuse } from '../platform/errors';
import { isRowId, oneText, parsed, wholeNumber } from '../platform/parsed';
import { ARTICLE } from '../platform/uids';
import { house } from '../house';
import { findAsset, type Asset } from '../pictures/asset';
import { correct, type Correction } from '../pictures/correct';
import { infoOf } from '../pictures/info';
import { known } from '../pictures/read-unread';
import { mayEditPicture, maySeePicture } from '../pictures/permission';
import { uncreditedPictures } from '../pictures/uncredited';
import { unwritable } from '../pictures/unwritable';
import { usesOf } from '../pictures/uses';
import { startWriting, undoOf, undoWriting, writingOf } from '../pictures/write';
import { serviceOf } from '../services';

const LONGEST_TEXT = 5000;
const LONGEST_QUERY = 100;
const LARGEST_PAGE = 100;

const pageSchema = z.object({ page: wholeNumber(1_000_000, 1), pageSize: wholeNumber(LARGEST_PAGE, 25) });
const sourcesSchema = z.object({ q: oneText(LONGEST_QUERY).default('') });
const text = oneText(LONGEST_TEXT).nullable().optional();
const correctionSchema = z.strictObject({
  credit: z.unknown().superRefine((credit, context) => {
    if (credit === null) return;
    for (const { path, message } of creditProblems(credit))
      context.addIssue({ code: 'custom', path, message });
  }),
  caption: text,
  alternativeText: text,
});
const writeSchema = z.union([z.strictObject({}), correctionSchema]);
const undoSchema = z.strictObject({ writing: oneText(LONGEST_QUERY) });

export const pictures = ({ strapi }: { strapi: Core.Strapi }) => {
  /** The asset that a request names, for those who may do with it what they ask for. */
  const assetOf = async ({ params, state }: AdminContext, may: typeof maySeePicture): Promise<Asset> => {
    const { id = '' } = params;
    const asset = isRowId(id) ? await findAsset(strapi, Number(id)) : null;
    if (!asset) return notFound(`There is no picture ${id}`);
    return (await may(strapi, state.userAbility, asset)) ? asset : forbid();
  };
  const knownAssetOf = async (ctx: AdminContext, may: typeof maySeePicture): Promise<Asset> =>
    known(strapi, await assetOf(ctx, may));

  /** A credit without a line is printed in the house's style. */
  const printed = async ({ credit, ...texts }: Correction): Promise<Correction> => {
    const { styles } = await house(strapi);
    return {
      ...texts,
      credit: credit && { ...credit, text: credit.text || printCredit(credit, undefined, styles) },
    };
  };
  const refuseUnwritable = async (asset: Asset): Promise<void> => {
    const why = await unwritable(strapi, asset);
    if (why) refuse([{ path: ['id'], message: failureSentence(why) }]);
  };
  /** What somebody who may change a picture sees of it: what the file says is for those who may see it. */
  const changed = async ({ state }: AdminContext, asset: Asset) => {
    if (!(await maySeePicture(strapi, state.userAbility, asset))) return { id: asset.id };
    const undo = await undoOf(strapi, asset);
    return { ...(await infoOf(strapi, asset)), ...(undo && { undo }) };
  };

  return {
    async findOne(ctx: AdminContext): Promise<void> {
      const asset = await knownAssetOf(ctx, maySeePicture);
      const mayEdit = await mayEditPicture(strapi, ctx.state.userAbility, asset);
      ctx.body = {
        data: mayEdit ? await changed(ctx, asset) : { ...(await infoOf(strapi, asset)), readOnly: true },
      };
    },

    async uses(ctx: AdminContext): Promise<void> {
      const asset = await assetOf(ctx, mayEditPicture);
      ctx.body = { data: await usesOf(strapi, ctx.state.userAbility, asset) };
    },

    async correct(ctx: AdminContext): Promise<void> {
      const asset = await knownAssetOf(ctx, mayEditPicture);
      const correction = parsed(correctionSchema, ctx.request.body) as Correction;
      const corrected = await correct(strapi, asset, await printed(correction));
      ctx.body = { data: await changed(ctx, corrected) };
    },

    async writing(ctx: AdminContext): Promise<void> {
      const asset = await assetOf(ctx, maySeePicture);
      const why = await unwritable(strapi, asset);
      ctx.body = { data: { ...(await writingOf(strapi, asset)), ...(why && { unwritable: why }) } };
    },

    async write(ctx: AdminContext): Promise<void> {
      const asset = await knownAssetOf(ctx, mayEditPicture);
      const given = parsed(writeSchema, ctx.request.body ?? {});
      await refuseUnwritable(asset);
      const correction = 'credit' in given ? await printed(given as Correction) : undefined;
      ctx.body = { data: await startWriting(strapi, asset, correction) };
      ctx.status = 202;
    },

    async undo(ctx: AdminContext): Promise<void> {
      const asset = await knownAssetOf(ctx, mayEditPicture);
      const { writing } = parsed(undoSchema, ctx.request.body);
      const begun = await undoWriting(strapi, asset, writing);
      if (!begun) {
        const now = (await findAsset(strapi, asset.id)) ?? asset;
        return conflict(ctx, 'The picture was changed since its files were written', await changed(ctx, now));
      }
      ctx.body = { data: begun };
      ctx.status = 202;
    },

    async uncredited(ctx: AdminContext): Promise<void> {
      ctx.body = await uncreditedPictures(strapi, ctx.state.userAbility, parsed(pageSchema, ctx.query));
    },

    async sources(ctx: AdminContext): Promise<void> {
      const { q } = parsed(sourcesSchema, ctx.query);
      const articles = rowAccess(strapi, ctx.state.userAbility, { action: READ_ENTRY, type: ARTICLE });
      ctx.body = { data: await serviceOf(strapi, 'pictures').sources(q, articles.where('imageCredit')) };
    },
  };
};
