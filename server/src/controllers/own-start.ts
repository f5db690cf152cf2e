import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { OwnStartAnswer } from '../../../domain/api/own-start';
import { languageStart } from '../correspondents/language-start';
import { ownStart } from '../correspondents/own-start';
import { mayStartWith } from '../correspondents/permission';
import type { AdminContext } from '../platform/context';
import { defaultLocale } from '../platform/locale';
import { oneText, parsed, queryLocale } from '../platform/parsed';

const schema = z.object({ locale: queryLocale.optional(), documentId: oneText(255).optional() });

/** Answers `{ data: OwnStartAnswer }`: what the form of a new article, or of a new language of one, starts with. */
export const own = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: AdminContext): Promise<void> {
    const { documentId, ...asked } = parsed(schema, ctx.query);
    const locale = asked.locale ?? (await defaultLocale(strapi));
    const { user, userAbility } = ctx.state;
    const { dateline = null, correspondent } = documentId ? {} : await ownStart(strapi, user.id, locale);
    const people = documentId ? await languageStart(strapi, documentId, locale, userAbility) : [];
    const data: OwnStartAnswer = {
      dateline: mayStartWith(userAbility, 'dateline') ? dateline : null,
      correspondents: mayStartWith(userAbility, 'correspondents')
        ? [...(correspondent ? [correspondent] : []), ...people]
        : [],
    };
    ctx.body = { data };
  },
});
