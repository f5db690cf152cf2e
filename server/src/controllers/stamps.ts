import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { StampJobsPage } from '../../../domain/api/stamps';
import type { AdminContext } from '../platform/context';
import { notFound } from '../platform/errors';
import { isRowId, oneText, parsed, wholeNumber } from '../platform/parsed';
import { serviceOf } from '../services';

const pageSchema = z.object({ page: wholeNumber(1_000_000, 1), pageSize: wholeNumber(100, 10) });
const jobSchema = z.object({
  id: z.string().refine(isRowId, 'is not the id of a job').transform(Number),
});
const articleSchema = z.object({ type: oneText(255), documentId: oneText(255).optional() });
const askedSchema = z.object({ locale: oneText(35).optional(), source: oneText(255).optional() });

const suppliedSchema = z.object({
  data: z.record(z.string(), z.unknown(), 'must be an object or null').nullable(),
});

/** A 404 where there is nothing. */
const found = <T>(data: T | null, what: string): { data: T } =>
  data === null ? notFound(`There is no such ${what}`) : { data };

/** Every answer is `{ data }`; what is wrong in a request is a 400 that names its path. */
export const stamps = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = () => serviceOf(strapi, 'stamps');
  const idOf = ({ params }: AdminContext): number => parsed(jobSchema, params).id;
  return {
    async options(ctx: AdminContext): Promise<void> {
      ctx.body = { data: await service().options() };
    },
    async preview(ctx: AdminContext): Promise<void> {
      ctx.body = { data: await service().preview(ctx.request.body, ctx.state.userAbility) };
    },
    async start(ctx: AdminContext): Promise<void> {
      ctx.body = { data: await service().start(ctx.request.body, ctx.state.userAbility) };
      ctx.status = 201;
    },
    async jobs(ctx: AdminContext): Promise<void> {
      const { page, pageSize } = parsed(pageSchema, ctx.query);
      const { data, total } = await service().jobs(page, pageSize);
      const body: StampJobsPage = { data, meta: { pagination: { page, pageSize, total } } };
      ctx.body = body;
    },
    async job(ctx: AdminContext): Promise<void> {
      ctx.body = found(await service().job(idOf(ctx)), 'job');
    },
    async stop(ctx: AdminContext): Promise<void> {
      ctx.body = found(await service().act(idOf(ctx), 'stop', ctx.state.userAbility), 'job');
    },
    async resume(ctx: AdminContext): Promise<void> {
      ctx.body = found(await service().act(idOf(ctx), 'resume', ctx.state.userAbility), 'job');
    },
    async article(ctx: AdminContext): Promise<void> {
      const { type, documentId } = parsed(articleSchema, ctx.params);
      const { locale = null, source } = parsed(askedSchema, ctx.query);
      const asked = { documentId, locale, source };
      const what = documentId === undefined ? 'stamped type' : 'stamped article';
      ctx.body = found(await service().article(type, asked, ctx.state.userAbility), what);
    },
    /** What the copy brings as `{ data }`, or `{ data: null }` where it brings nothing any more. */
    async supply(ctx: AdminContext): Promise<void> {
      const { type, documentId } = parsed(articleSchema.required(), ctx.params);
      const { locale = null } = parsed(askedSchema, ctx.query);
      const { data } = parsed(suppliedSchema, ctx.request.body);
      const article = { documentId, locale };
      ctx.body = found(await service().supply(type, article, data, ctx.state.userAbility), 'stamped article');
    },
  };
};
