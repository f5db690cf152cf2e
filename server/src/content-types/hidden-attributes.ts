import type { Core } from '@strapi/strapi';
import { contentTypes } from '.';

/**
 * A host's `src/extensions/newsroom/content-types/<type>/schema.json` replaces all attributes, so those of
 * a later version of this plugin never appear: each is named at the start.
 */
export const warnOfHiddenAttributes = (strapi: Core.Strapi): void => {
  for (const [name, { schema }] of Object.entries(contentTypes)) {
    const present = strapi.plugin('newsroom').contentType(name).attributes;
    const hidden = Object.keys(schema.attributes).filter((attribute) => !(attribute in present));
    if (hidden.length > 0) {
      strapi.log.warn(
        `newsroom: src/extensions/newsroom/content-types/${name}/schema.json hides the attributes ` +
          `${hidden.join(', ')} of plugin::newsroom.${name}; extend the type in ` +
          'src/extensions/newsroom/strapi-server instead',
      );
    }
  }
};
