import type { Core } from '@strapi/strapi';
import { HOUSE, RSL_TYPE, rslDocument, rulesOf } from '../../../domain/rights';
import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { serviceOf } from '../services';

/** `GET /api/newsroom/license.xml`: an RSL 1.0 document, or a 404 where machines are told nothing. */
export const machine = ({ strapi }: { strapi: Core.Strapi }) => ({
  async rsl(ctx: Context): Promise<void> {
    const settings = await serviceOf(strapi, 'house').settings();
    const rule = rulesOf(settings).find(({ key }) => key === HOUSE);
    const document = rule && rslDocument(rule, settings.machineTerms);
    if (!document) return notFound('Not Found');
    ctx.set('Content-Type', `${RSL_TYPE}; charset=utf-8`);
    ctx.body = document;
  },
});
