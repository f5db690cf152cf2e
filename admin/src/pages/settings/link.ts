import type { StrapiApp } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '../../plugin-id';
import { word } from '../../words';

export const READ = [{ action: `plugin::${PLUGIN_ID}.settings.read`, subject: null }];
export const UPDATE = [{ action: `plugin::${PLUGIN_ID}.settings.update`, subject: null }];

/** Settings → Newsroom, for those who may read it. */
export const addSettings = (app: StrapiApp): void =>
  app.addSettingsLink('global', {
    id: PLUGIN_ID,
    to: PLUGIN_ID,
    intlLabel: word('settings.title'),
    permissions: READ,
    Component: () => import('.'),
  });
