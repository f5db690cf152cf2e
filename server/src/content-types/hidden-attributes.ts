import type { Core } from '@strapi/strapi';
import { STAMP } from '../rights';
import { contentTypes } from '.';

/** What the steps of a write and the stamp cannot do without. */
const NEEDED: Readonly<Record<keyof typeof contentTypes, readonly string[]>> = {
  article: [
    ...STAMP,
    'headline',
    'slug',
    'dateline',
    'datelineCity',
    'datelineCountry',
    'correspondents',
    'byline',
    'bylineEdited',
    'language',
    'source',
  ],
  correspondent: ['name', 'slug', 'bureau', 'user'],
  'special-coverage': ['title', 'slug'],
};

/**
 * A host's `src/extensions/newsroom/content-types/<type>/schema.json` replaces all attributes, so those of
 * a later version of this plugin never appear. Each is named at the start; those that the plugin works with
 * are put back, before Strapi reads the types into the database.
 */
export const mendHiddenAttributes = (strapi: Core.Strapi): void => {
  for (const name of Object.keys(contentTypes) as (keyof typeof contentTypes)[]) {
    const own: Record<string, unknown> = contentTypes[name].schema.attributes;
    const present = strapi.plugin('newsroom').contentType(name).attributes as Record<string, unknown>;
    const hidden = Object.keys(own).filter((attribute) => !(attribute in present));
    if (hidden.length === 0) continue;
    const back = hidden.filter((attribute) => NEEDED[name].includes(attribute));
    for (const attribute of back) present[attribute] = own[attribute];
    strapi.log.warn(
      `newsroom: src/extensions/newsroom/content-types/${name}/schema.json hides the attributes ` +
        `${hidden.join(', ')} of plugin::newsroom.${name}` +
        `${back.length > 0 ? ` (put back, since the plugin works with them: ${back.join(', ')})` : ''}; ` +
        'extend the type in src/extensions/newsroom/strapi-server instead',
    );
  }
};
