import type { Core } from '@strapi/strapi';
import { HOUSE, RSL_TYPE, rslDocument, rulesOf } from '../../../domain/rights';
import type { HouseService } from '../services/house';

export interface Context {
  body: unknown;
  set(name: string, value: string): void;
  notFound(): void;
}

/** `GET /api/newsroom/license.xml`: an RSL 1.0 document, or a 404 where machines are told nothing. */
export const machine = ({ strapi }: { strapi: Core.Strapi }) => ({
  async rsl(ctx: Context): Promise<void> {
    const service: HouseService = strapi.plugin('newsroom').service('house');
    const settings = await service.settings();
    const rule = rulesOf(settings).find(({ key }) => key === HOUSE);
    const document = rule && rslDocument(rule, settings.machineTerms);
    if (!document) return ctx.notFound();
    ctx.set('Content-Type', `${RSL_TYPE}; charset=utf-8`);
    ctx.body = document;
  },
});
