import type { PluginDefinition } from '@strapi/strapi/admin';
import { dressContentManager } from './content-manager';
import { customFields } from './custom-fields';
import { registerTrads } from './translations';

const plugin: PluginDefinition = {
  register(app) {
    app.customFields.register(customFields);
    dressContentManager(app);
  },
  registerTrads,
};

export default plugin;
