import type { Core } from '@strapi/strapi';
import type { HouseFacts } from '../../../domain/house';
import type { HouseService } from '../services/house';

/** Answers `{ data: HouseFacts }`: what an editor's form knows of the house. */
export const house = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: { body: unknown }): Promise<void> {
    const service: HouseService = strapi.plugin('newsroom').service('house');
    const { publication, timeZone, styles, agencies } = await service.settings();
    const data: HouseFacts = { publication, timeZone, styles, agencies };
    ctx.body = { data };
  },
});
