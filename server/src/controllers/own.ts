import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Dateline } from '../../../domain';
import { ownStart } from '../correspondents/own';
import { parsed, queryLocale } from './parsed';

const schema = z.object({ locale: queryLocale.optional() });

export interface OwnContext {
  query: unknown;
  state: { user: { id: number } };
  body: unknown;
}

/** Answers `{ data: { dateline } }`: what the form of a new article shows before anything is typed. */
export const own = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: OwnContext): Promise<void> {
    const asked = parsed(schema, ctx.query).locale;
    const locale: string = asked ?? (await strapi.plugin('i18n').service('locales').getDefaultLocale());
    const start = await ownStart(strapi, ctx.state.user.id, locale);
    const data: { dateline: Dateline | null } = { dateline: start.dateline ?? null };
    ctx.body = { data };
  },
});
