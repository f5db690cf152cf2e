import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import type { Ability } from '../access/ability';
import type { StampsService } from '../services/stamps';
import { isRowId, oneText, parsed, wholeNumber } from './parsed';

const pageSchema = z.object({ page: wholeNumber(1_000_000, 1), pageSize: wholeNumber(100, 10) });
const jobSchema = z.object({
  id: z.string().refine(isRowId, 'is not the id of a job').transform(Number),
});
const articleSchema = z.object({ type: oneText(255), documentId: oneText(255).optional() });
const askedSchema = z.object({ locale: oneText(35).optional(), source: oneText(255).optional() });

export interface StampsContext {
  query: unknown;
  params: { id?: string; type?: string; documentId?: string };
  state: { userAbility: Ability };
  request: { body?: unknown };
  status: number;
  body: unknown;
}

/** A 404 where there is nothing. */
const found = <T>(data: T | null, what: string): { data: T } => {
  if (data === null) throw new errors.NotFoundError(`There is no such ${what}`);
  return { data };
};

/** Every answer is `{ data }`; what is wrong in a request is a 400 that names its path. */
export const stamps = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = (): StampsService => strapi.plugin('newsroom').service('stamps');
  const idOf = ({ params }: StampsContext): number => parsed(jobSchema, params).id;
  return {
    async options(ctx: StampsContext): Promise<void> {
      ctx.body = { data: await service().options() };
    },
    async preview(ctx: StampsContext): Promise<void> {
      ctx.body = { data: await service().preview(ctx.request.body, ctx.state.userAbility) };
    },
    async start(ctx: StampsContext): Promise<void> {
      ctx.body = { data: await service().start(ctx.request.body, ctx.state.userAbility) };
      ctx.status = 201;
    },
    async jobs(ctx: StampsContext): Promise<void> {
      const { page, pageSize } = parsed(pageSchema, ctx.query);
      const { data, total } = await service().jobs(page, pageSize);
      ctx.body = { data, meta: { pagination: { page, pageSize, total } } };
    },
    async job(ctx: StampsContext): Promise<void> {
      ctx.body = found(await service().job(idOf(ctx)), 'job');
    },
    async stop(ctx: StampsContext): Promise<void> {
      ctx.body = found(await service().act(idOf(ctx), 'stop', ctx.state.userAbility), 'job');
    },
    async resume(ctx: StampsContext): Promise<void> {
      ctx.body = found(await service().act(idOf(ctx), 'resume', ctx.state.userAbility), 'job');
    },
    async article(ctx: StampsContext): Promise<void> {
      const { type, documentId } = parsed(articleSchema, ctx.params);
      const { locale = null, source } = parsed(askedSchema, ctx.query);
      const asked = { documentId, locale, source };
      const what = documentId === undefined ? 'stamped type' : 'stamped article';
      ctx.body = found(await service().article(type, asked, ctx.state.userAbility), what);
    },
  };
};
