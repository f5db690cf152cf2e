import type { StrapiApp } from '@strapi/strapi/admin';
import { Image } from '@strapi/icons';
import { PLUGIN_ID } from '../plugin-id';
import { word } from '../words';

/** Who may see which pictures have no credit. */
export const SEE_UNCREDITED = [{ action: `plugin::${PLUGIN_ID}.pictures.uncredited`, subject: null }];

const PATH = `plugins/${PLUGIN_ID}/pictures-without-credit`;

/** The page of pictures without a credit, and its widget on the home page. */
export const listUncredited = (app: StrapiApp): void => {
  app.router.addRoute({
    path: PATH,
    lazy: async () => ({ Component: (await import('../pages/UncreditedPictures')).default }),
  });
  app.widgets.register({
    pluginId: PLUGIN_ID,
    id: 'pictures-without-credit',
    icon: Image,
    title: word('uncredited.title'),
    link: { label: word('uncredited.all'), href: `/${PATH}` },
    component: async () => (await import('../widgets/UncreditedPictures')).default,
    permissions: SEE_UNCREDITED,
  });
};
