import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Ability } from '../access/ability';
import { refuse } from '../documents/problem';
import { READ_SETTINGS } from '../house/permission';
import type { SettingsState } from '../house/settings';
import type { SettingsService } from '../services/settings';
import { parsed } from './parsed';

const schema = z.strictObject({
  revision: z.int('must be the revision that was read'),
  overrides: z.record(z.string(), z.unknown(), 'must be an object'),
});

export interface Context {
  request: { body?: unknown };
  state: {
    userAbility: Ability;
    user?: { firstname?: string | null; lastname?: string | null; username?: string | null };
  };
  body: unknown;
  conflict(message: string, details: object): void;
}

const nameOf = ({ firstname, lastname, username }: NonNullable<Context['state']['user']>): string =>
  [firstname, lastname].filter(Boolean).join(' ') || username || '';

/** Whoever may change the settings and not read them is told only which revision holds now. */
const shownTo = (ability: Ability, state: SettingsState): SettingsState | Pick<SettingsState, 'revision'> =>
  ability.can(READ_SETTINGS) ? state : { revision: state.revision };

/** `GET` and `PUT /newsroom/settings`: both answer `{ data: SettingsState }`. */
export const settings = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = (): SettingsService => strapi.plugin('newsroom').service('settings');
  return {
    async find(ctx: Context): Promise<void> {
      ctx.body = { data: await service().state() };
    },

    /** Refuses what is unfit with a 400 and each path, and what comes too late with a 409 and what holds now. */
    async update(ctx: Context): Promise<void> {
      const asked = parsed(schema, ctx.request.body);
      const result = await service().save({ ...asked, by: nameOf(ctx.state.user ?? {}) });
      if (result.outcome === 'refused') return refuse(result.problems);
      const state = shownTo(ctx.state.userAbility, result.state);
      if (result.outcome === 'saved') {
        ctx.body = { data: state };
        return;
      }
      const who = result.state.savedBy ? ` by ${result.state.savedBy}` : '';
      ctx.conflict(`The settings were changed${who} in the meantime; nothing of yours was saved`, { state });
    },
  };
};
