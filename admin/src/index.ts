import type { PluginDefinition } from '@strapi/strapi/admin';
import { dressContentManager } from './content-manager';
import { customFields } from './custom-fields';
import { addSettings } from './pages/settings/link';
import { listUncredited } from './pictures/uncredited';
import { registerTrads } from './translations';

const plugin: PluginDefinition = {
  register(app) {
    app.customFields.register(customFields);
    dressContentManager(app);
    listUncredited(app);
    addSettings(app);
  },
  registerTrads,
};

export default plugin;
