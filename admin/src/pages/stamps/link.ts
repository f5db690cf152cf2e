import type { StrapiApp } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '../../plugin-id';
import { READERS } from '../../stamps/permissions';
import { word } from '../../words';

/** Settings → Copyright stamps, for those who may see what was stamped again, or stamp. */
export const addStampsPage = (app: Pick<StrapiApp, 'addSettingsLink'>): void =>
  app.addSettingsLink('global', {
    id: `${PLUGIN_ID}-stamps`,
    to: `${PLUGIN_ID}-stamps`,
    intlLabel: word('stamps.title'),
    permissions: READERS,
    Component: () => import('.'),
  });
