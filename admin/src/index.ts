import type { PluginDefinition } from '@strapi/strapi/admin';
import { dressContentManager } from './content-manager';
import { customFields } from './custom-fields';
import { addSettings } from './pages/settings/link';
import { listUncredited } from './pictures/uncredited';
import { addStamps } from './stamps';
import { registerTrads } from './translations';

const plugin: PluginDefinition = {
  register(app) {
    app.customFields.register(customFields);
    dressContentManager(app);
    listUncredited(app);
    addSettings(app);
  },
  bootstrap(app) {
    addStamps(app);
  },
  registerTrads,
};

export default plugin;
