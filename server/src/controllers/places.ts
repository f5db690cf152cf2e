import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { refuse } from '../documents/problem';
import type { PlacesService } from '../services/places';

const LONGEST = 100;
const MOST = 50;
const USUAL = 10;

const isLocale = (text: string): boolean => {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
};

const limitError = `must be a whole number from 1 to ${MOST}`;
const schema = z.object({
  q: z.string('must be one text').max(LONGEST, `is longer than ${LONGEST} characters`),
  limit: z
    .string(limitError)
    .regex(/^\d{1,3}$/, limitError)
    .transform(Number)
    .refine((limit) => limit >= 1 && limit <= MOST, limitError)
    .default(USUAL),
  locale: z
    .string('must be one text')
    .max(35)
    .refine(isLocale, 'is not a locale such as "en" or "pt-BR"')
    .default('en'),
});

export interface PlacesContext {
  query: unknown;
  body: unknown;
}

/** Answers `{ data: FoundPlace[] }`; a wrong query is a 400 that names its parameters. */
export const places = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: PlacesContext): Promise<void> {
    const query = schema.safeParse(ctx.query);
    if (!query.success)
      return refuse(query.error.issues.map(({ path, message }) => ({ path: path.map(String), message })));
    const { q, limit, locale } = query.data;
    const service: PlacesService = strapi.plugin('newsroom').service('places');
    ctx.body = { data: await service.search(q, limit, locale) };
  },
});
