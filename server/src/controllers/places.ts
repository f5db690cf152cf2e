import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Context } from '../platform/context';
import { oneText, parsed, queryLocale, wholeNumber } from '../platform/parsed';
import { serviceOf } from '../services';

const LONGEST = 100;
const MOST = 50;
const USUAL = 10;

const text = oneText(LONGEST);
const schema = z.object({
  q: text,
  limit: wholeNumber(MOST, USUAL),
  locale: queryLocale.default('en'),
});

const placeSchema = z.object({
  city: text.min(1, 'is empty'),
  region: text.optional(),
  country: z
    .string('must be one text')
    .regex(/^[A-Z]{2}$/, 'must be a country code of two capitals (ISO 3166-1)')
    .optional(),
});

/**
 * `find` answers `{ data: FoundPlace[] }`; `resolve` `{ data: Place }`, a place as it would be stored. A wrong
 * query is a 400 that names its parameters.
 */
export const places = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context): Promise<void> {
    const { q, limit, locale } = parsed(schema, ctx.query);
    ctx.body = { data: await serviceOf(strapi, 'places').search(q, limit, locale) };
  },

  async resolve(ctx: Context): Promise<void> {
    ctx.body = { data: await serviceOf(strapi, 'places').resolve(parsed(placeSchema, ctx.query)) };
  },
});
