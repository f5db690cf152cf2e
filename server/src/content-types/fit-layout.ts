import type { Core } from '@strapi/strapi';
import { contentTypes } from '.';

interface Configured {
  attributes: Record<string, unknown>;
  config: {
    layouts: { list: string[]; edit: { name: string }[][] };
    metadatas: Record<string, unknown>;
  };
}

/**
 * Takes from the default layout what the type does not have. Strapi refuses to start on a layout that names
 * an unknown attribute, and a host's extension may take attributes away.
 */
export const fitLayouts = (strapi: Core.Strapi): void => {
  for (const name of Object.keys(contentTypes)) {
    const type = strapi.plugin('newsroom').contentType(name) as unknown as Configured;
    const { layouts, metadatas } = type.config;
    const has = (attribute: string): boolean => attribute in type.attributes;
    type.config = {
      ...type.config,
      layouts: {
        list: layouts.list.filter(has),
        edit: layouts.edit.map((row) => row.filter((cell) => has(cell.name))).filter((row) => row.length > 0),
      },
      metadatas: Object.fromEntries(Object.entries(metadatas).filter(([attribute]) => has(attribute))),
    };
  }
};
