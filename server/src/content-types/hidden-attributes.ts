import type { Core } from '@strapi/strapi';
import { schemas } from '.';

/**
 * A host's `src/extensions/newsroom/content-types/<type>/schema.json` replaces all attributes, so those of
 * a later version of this plugin would never appear, and the layout, the indexes and the steps of a write
 * that name them would fail. They are put back, before Strapi reads the types into the database, and named.
 */
export const mendHiddenAttributes = (strapi: Core.Strapi): void => {
  for (const [name, schema] of Object.entries(schemas)) {
    const own: Record<string, unknown> = schema.attributes;
    const present = strapi.plugin('newsroom').contentType(name).attributes as Record<string, unknown>;
    const hidden = Object.keys(own).filter((attribute) => !(attribute in present));
    if (hidden.length === 0) continue;
    for (const attribute of hidden) present[attribute] = own[attribute];
    strapi.log.warn(
      `newsroom: src/extensions/newsroom hides the attributes ${hidden.join(', ')} of plugin::newsroom.${name} ` +
        `(content-types/${name}/schema.json is older than the plugin?); they were put back. Extend the type in ` +
        'src/extensions/newsroom/strapi-server instead, and take a field that you do not want off the layout',
    );
  }
};
