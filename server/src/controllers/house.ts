import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { HouseFacts } from '../../../domain/api/house';
import type { Context } from '../platform/context';
import { defaultLocale } from '../platform/locale';
import { oneText, parsed } from '../platform/parsed';
import { serviceOf } from '../services';

const sourcesSchema = z.object({ q: oneText(100).default('') });

/** What an editor's form knows of the house. */
export const house = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Answers `{ data: HouseFacts }`. */
  async find(ctx: Context): Promise<void> {
    const settings = await serviceOf(strapi, 'house').settings();
    const { publication, holder, site, aliases, timeZone, styles, agencies } = settings;
    const locale = await defaultLocale(strapi);
    const data: HouseFacts = { publication, holder, site, aliases, timeZone, styles, agencies, locale };
    ctx.body = { data };
  },
  /** Answers `{ data: string[] }`: who may have supplied an article's copy. */
  async sources(ctx: Context): Promise<void> {
    const { q } = parsed(sourcesSchema, ctx.query);
    ctx.body = { data: await serviceOf(strapi, 'house').sources(q) };
  },
});
