/**
 * `@strapi/strapi/admin` for jsdom: Strapi's own module, with the document of its Content Manager as the test
 * has set it.
 */
export * from '@strapi/admin/strapi-admin';

/** The document that the page of the Content Manager is about. */
export const page: { document?: object; meta?: object; schema?: object } = {};

export const unstable_useDocument = (_: object, { skip }: { skip: boolean }) => (skip ? {} : page);

export const forgetPage = (): void => {
  for (const key of Object.keys(page) as (keyof typeof page)[]) delete page[key];
};
