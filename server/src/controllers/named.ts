import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { NamedAnswer } from '../../../domain/api/named';
import { knownNames, readableNamed } from '../correspondents/named';
import { mayChooseCorrespondents } from '../correspondents/permission';
import type { AdminContext } from '../platform/context';
import { defaultLocale } from '../platform/locale';
import { oneText, parsed, queryLocale } from '../platform/parsed';

const MOST_NAMES = 20;

const name = oneText(255);
const schema = z.object({
  name: z.union([z.array(name).max(MOST_NAMES, `has more than ${MOST_NAMES} names`), name]),
  locale: queryLocale.optional(),
});

/** Answers `{ data: NamedAnswer }`: who of a dateline's own by-line is a correspondent of the house. */
export const named = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: AdminContext): Promise<void> {
    const asked = parsed(schema, ctx.query);
    const names = [asked.name].flat();
    const locale = asked.locale ?? (await defaultLocale(strapi));
    const { userAbility } = ctx.state;
    const data: NamedAnswer = {
      known: await knownNames(strapi, names),
      correspondents: mayChooseCorrespondents(userAbility)
        ? await readableNamed(strapi, userAbility, { names, locale })
        : [],
    };
    ctx.body = { data };
  },
});
