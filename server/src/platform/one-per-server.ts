import type { Core } from '@strapi/strapi';

/** What a server has one of; tests run several servers in a process. Made when it is first asked for. */
export const onePerServer = <T>(create: (strapi: Core.Strapi) => T): ((strapi: Core.Strapi) => T) => {
  const made = new WeakMap<Core.Strapi, { one: T }>();
  return (strapi) => {
    const known = made.get(strapi) ?? { one: create(strapi) };
    made.set(strapi, known);
    return known.one;
  };
};
