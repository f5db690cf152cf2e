import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { creditProblems, type ImageCredit } from '../../../domain/credit';
import { printCredit } from '../../../domain/house';
import { house } from '../house';
import { findAsset, type Asset } from '../pictures/asset';
import { correct } from '../pictures/correct';
import { infoOf } from '../pictures/info';
import { known } from '../pictures/known';
import { uncreditedPictures } from '../pictures/uncredited';
import { startWriting, writingOf } from '../pictures/write';
import type { PicturesService } from '../services/pictures';
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
  query: unknown;
  request: { body?: unknown };
  body: unknown;
  status: number;
}

export const pictures = ({ strapi }: { strapi: Core.Strapi }) => {
  const assetOf = async ({ params }: Context): Promise<Asset> => {
    const asset = isRowId(params.id) ? await findAsset(strapi, Number(params.id)) : null;
    if (!asset) throw new errors.NotFoundError(`There is no picture ${params.id}`);
    return asset;
  };
  const knownAssetOf = async (ctx: Context): Promise<Asset> => known(strapi, await assetOf(ctx));

  return {
    async findOne(ctx: Context): Promise<void> {
      ctx.body = { data: await infoOf(strapi, await knownAssetOf(ctx)) };
    },

    async correct(ctx: Context): Promise<void> {
      const asset = await knownAssetOf(ctx);
      const { credit: given, ...texts } = parsed(correctionSchema, ctx.request.body);
      const credit = given as ImageCredit | null;
      const { styles } = await house(strapi);
      const printed = credit && { ...credit, text: credit.text || printCredit(credit, undefined, styles) };
      ctx.body = { data: await infoOf(strapi, await correct(strapi, asset, { credit: printed, ...texts })) };
    },

    async writing(ctx: Context): Promise<void> {
      ctx.body = { data: writingOf(await assetOf(ctx)) };
    },

    async write(ctx: Context): Promise<void> {
      ctx.body = { data: await startWriting(strapi, await knownAssetOf(ctx)) };
      ctx.status = 202;
    },

    async uncredited(ctx: Context): Promise<void> {
      ctx.body = await uncreditedPictures(strapi, parsed(pageSchema, ctx.query));
    },

    async sources(ctx: Context): Promise<void> {
      const { q } = parsed(sourcesSchema, ctx.query);
      const service: PicturesService = strapi.plugin('newsroom').service('pictures');
      ctx.body = { data: await service.sources(q) };
    },
  };
};
