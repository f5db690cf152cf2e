import { ALLOWED_QUERY_PARAM_KEYS } from '@strapi/utils';
import type { Core } from '@strapi/strapi';

interface Context {
  query: Record<string, unknown>;
  state: { route?: { request?: { query?: object } } };
}

type Action = (ctx: Context) => Promise<unknown>;

/** What Strapi knows of a query, and what the host added to the route. */
const knownTo = ({ route }: Context['state']): string[] => [
  ...ALLOWED_QUERY_PARAM_KEYS,
  ...Object.keys(route?.request?.query ?? {}),
];

const withKnown =
  (action: Action): Action =>
  (ctx) => {
    const known = knownTo(ctx.state);
    ctx.query = Object.fromEntries(Object.entries(ctx.query).filter(([key]) => known.includes(key)));
    return action(ctx);
  };

/**
 * Strapi's lists of files hand parameters that they don't know on to the database, unlike those of entries:
 * `where` would find a picture by what the newsroom keeps of it in private. They are left out.
 */
export const keepQueriesPublic = (strapi: Core.Strapi): void => {
  strapi
    .get('controllers')
    .extend('plugin::upload.content-api', ({ find, findPage, ...others }: Record<string, Action>) => ({
      ...others,
      find: find && withKnown(find),
      findPage: findPage && withKnown(findPage),
    }));
};
