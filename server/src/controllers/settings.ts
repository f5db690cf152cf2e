import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Ability } from '../platform/access/ability';
import { actorOf } from '../platform/actor';
import type { AdminContext } from '../platform/context';
import { conflict, refuse } from '../platform/errors';
import { parsed } from '../platform/parsed';
import { READ_SETTINGS } from '../house/permission';
import type { SettingsState } from '../../../domain/api/settings';
import { serviceOf } from '../services';

const schema = z.strictObject({
  revision: z.int('must be the revision that was read'),
  overrides: z.record(z.string(), z.unknown(), 'must be an object'),
});

/** Whoever may change the settings and not read them is told only which revision holds now. */
const shownTo = (ability: Ability, state: SettingsState): SettingsState | Pick<SettingsState, 'revision'> =>
  ability.can(READ_SETTINGS) ? state : { revision: state.revision };

/** `GET` and `PUT /newsroom/settings`: both answer `{ data: SettingsState }`. */
export const settings = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: AdminContext): Promise<void> {
    ctx.body = { data: await serviceOf(strapi, 'settings').state() };
  },

  /** Refuses what is unfit with a 400 and each path, and what comes too late with a 409 and what holds now. */
  async update(ctx: AdminContext): Promise<void> {
    const asked = parsed(schema, ctx.request.body);
    const by = actorOf(strapi).userName ?? '';
    const result = await serviceOf(strapi, 'settings').save({ ...asked, by });
    if (result.outcome === 'refused') return refuse(result.problems);
    const state = shownTo(ctx.state.userAbility, result.state);
    if (result.outcome === 'saved') {
      ctx.body = { data: state };
      return;
    }
    const who = result.state.savedBy ? ` by ${result.state.savedBy}` : '';
    conflict(ctx, `The settings were changed${who} in the meantime; nothing of yours was saved`, { state });
  },
});
