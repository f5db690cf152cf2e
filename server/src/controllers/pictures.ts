import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { READ_ENTRY, type Ability } from '../access/ability';
import { rowAccess } from '../access/rows';
import { creditProblems, type ImageCredit } from '../../../domain/credit';
import { printCredit } from '../../../domain/house';
import { house } from '../house';
import { findAsset, type Asset } from '../pictures/asset';
import { correct } from '../pictures/correct';
import { infoOf } from '../pictures/info';
import { known } from '../pictures/known';
import { mayEditPicture, maySeePicture } from '../pictures/permission';
import { uncreditedPictures } from '../pictures/uncredited';
import { startWriting, writingOf } from '../pictures/write';
import type { PicturesService } from '../services/pictures';
import { ARTICLE } from '../uids';
import { isRowId, oneText, parsed, wholeNumber } from './parsed';

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

export interface Context {
  params: { id: string };
  state: { userAbility: Ability };
  query: unknown;
  request: { body?: unknown };
  body: unknown;
  status: number;
}

export const pictures = ({ strapi }: { strapi: Core.Strapi }) => {
  /** The asset that a request names, for those who may do with it what they ask for. */
  const assetOf = async ({ params, state }: Context, may: typeof maySeePicture): Promise<Asset> => {
    const asset = isRowId(params.id) ? await findAsset(strapi, Number(params.id)) : null;
    if (!asset) throw new errors.NotFoundError(`There is no picture ${params.id}`);
    if (!(await may(strapi, state.userAbility, asset))) throw new errors.ForbiddenError();
    return asset;
  };
  const knownAssetOf = async (ctx: Context, may: typeof maySeePicture): Promise<Asset> =>
    known(strapi, await assetOf(ctx, may));

  return {
    async findOne(ctx: Context): Promise<void> {
      const asset = await knownAssetOf(ctx, maySeePicture);
      const mayEdit = await mayEditPicture(strapi, ctx.state.userAbility, asset);
      ctx.body = { data: { ...(await infoOf(strapi, asset)), ...(!mayEdit && { readOnly: true }) } };
    },

    async correct(ctx: Context): Promise<void> {
      const asset = await knownAssetOf(ctx, mayEditPicture);
      const { credit: given, ...texts } = parsed(correctionSchema, ctx.request.body);
      const credit = given as ImageCredit | null;
      const { styles } = await house(strapi);
      const printed = credit && { ...credit, text: credit.text || printCredit(credit, undefined, styles) };
      const corrected = await correct(strapi, asset, { credit: printed, ...texts });
      // What the file says is for those who may see it, as in Strapi's own answer.
      const maySee = await maySeePicture(strapi, ctx.state.userAbility, corrected);
      ctx.body = { data: maySee ? await infoOf(strapi, corrected) : { id: corrected.id } };
    },

    async writing(ctx: Context): Promise<void> {
      ctx.body = { data: writingOf(await assetOf(ctx, maySeePicture)) };
    },

    async write(ctx: Context): Promise<void> {
      ctx.body = { data: await startWriting(strapi, await knownAssetOf(ctx, mayEditPicture)) };
      ctx.status = 202;
    },

    async uncredited(ctx: Context): Promise<void> {
      ctx.body = await uncreditedPictures(strapi, ctx.state.userAbility, parsed(pageSchema, ctx.query));
    },

    async sources(ctx: Context): Promise<void> {
      const { q } = parsed(sourcesSchema, ctx.query);
      const service: PicturesService = strapi.plugin('newsroom').service('pictures');
      const articles = rowAccess(strapi, ctx.state.userAbility, { action: READ_ENTRY, type: ARTICLE });
      ctx.body = { data: await service.sources(q, articles.where('imageCredit')) };
    },
  };
};
