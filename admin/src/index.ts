import { Image, Pencil } from '@strapi/icons';
import type { PluginDefinition } from '@strapi/strapi/admin';
import { withRestamp } from './bulk-actions/restamp';
import { contentManagerOf } from './content-manager/apis';
import { ownInput } from './content-manager/article-form';
import { forgetFormerColumns } from './content-manager/forget-columns';
import { changeFilters, changeForms, changeLists, changeMenu, narrowLists } from './content-manager/hooks';
import { datelineField, imageCreditField } from './fields/custom-fields';
import { READ_SETTINGS } from './pages/settings/permissions';
import { CopyrightPanel } from './panels/copyright';
import { SEE_UNCREDITED } from './pictures/permissions';
import { PLUGIN_ID } from './plugin-id';
import { SEE_STAMPS } from './stamps/permissions';
import { registerTrads } from './translations';
import { word } from './translations/message';

const UNCREDITED_PICTURES = `plugins/${PLUGIN_ID}/pictures-without-credit`;

/** All that the plugin adds to the admin, and where. What it leads to loads when it is first shown. */
const plugin: PluginDefinition = {
  register(app) {
    app.customFields.register([datelineField, imageCreditField]);
    app.addFields(ownInput);
    forgetFormerColumns(window.localStorage);

    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', changeForms(app));
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', changeLists(app));
    app.registerHook('Admin/CM/pages/ListView/inject-in-filters', changeFilters(app));
    app.registerHook('Admin/CM/pages/App/mutate-collection-types-links', changeMenu(app));

    // Before Strapi's own, for those who have not arranged their home page themselves.
    app.widgets.register((others) => [
      {
        pluginId: PLUGIN_ID,
        id: 'edited-articles',
        icon: Pencil,
        title: word('edited.title'),
        component: async () => (await import('./widgets/EditedArticles')).default,
        permissions: [
          { action: 'plugin::content-manager.explorer.read', subject: `plugin::${PLUGIN_ID}.article` },
        ],
      },
      {
        pluginId: PLUGIN_ID,
        id: 'pictures-without-credit',
        icon: Image,
        title: word('uncredited.title'),
        link: { label: word('uncredited.all'), href: `/${UNCREDITED_PICTURES}` },
        component: async () => (await import('./widgets/UncreditedPictures')).default,
        permissions: SEE_UNCREDITED,
      },
      ...others,
    ]);
    app.router.addRoute({
      path: UNCREDITED_PICTURES,
      lazy: async () => ({ Component: (await import('./pages/uncredited-pictures')).default }),
    });

    app.addSettingsLink('global', {
      id: PLUGIN_ID,
      to: PLUGIN_ID,
      intlLabel: word('settings.title'),
      permissions: READ_SETTINGS,
      Component: () => import('./pages/settings'),
    });
  },

  bootstrap(app) {
    // Behind Strapi's own plugins, which put a column into lists at this moment too.
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', narrowLists);
    app.addSettingsLink('global', {
      id: `${PLUGIN_ID}-stamps`,
      to: `${PLUGIN_ID}-stamps`,
      intlLabel: word('stamps.title'),
      permissions: SEE_STAMPS,
      Component: () => import('./pages/stamps'),
    });

    const contentManager = contentManagerOf(app);
    contentManager.addEditViewSidePanel([CopyrightPanel]);
    contentManager.addBulkAction(withRestamp);
  },

  registerTrads,
};

export default plugin;
