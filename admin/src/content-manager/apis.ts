import type { StrapiApp } from '@strapi/strapi/admin';

/** What the Content Manager lends to other plugins, as far as it is used here; it comes without types. */
type ContentManagerApis = {
  /** A panel is a hook that is given the entry, and gives its title and content, or null for none. */
  addEditViewSidePanel(panels: ((props: never) => object | null)[]): void;
  addBulkAction(change: (actions: object[]) => object[]): void;
} & Record<string, unknown>;

export const contentManagerOf = (app: Pick<StrapiApp, 'getPlugin'>): ContentManagerApis =>
  app.getPlugin('content-manager').apis as ContentManagerApis;
