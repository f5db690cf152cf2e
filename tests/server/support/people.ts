import request from 'supertest';
import { ARTICLE } from '../../../server/src/platform/uids';
import type { Host } from './host';
import { signIn, type Permission } from './sign-in';

type Method = 'get' | 'post' | 'put' | 'delete';
export type Call = (method: Method, path: string, data?: object) => Promise<request.Response>;

const ENTRY_ACTIONS = ['create', 'read', 'update'].map((name) => `plugin::content-manager.explorer.${name}`);
const ASSET_ACTIONS = ['plugin::upload.read', 'plugin::upload.assets.update'];
const NEWSROOM = ['pictures.uncredited', 'stamps.read', 'stamps.restamp', 'stamps.supply'];
const SETTINGS = ['settings.read', 'settings.update', 'places.read'];

const inNewsroom = (names: string[]): Permission[] =>
  names.map((name) => ({ action: `plugin::newsroom.${name}` }));

const onArticles = (more: { fields?: string[]; conditions?: string[] } = {}): Permission[] =>
  ENTRY_ACTIONS.map((action) => ({
    action,
    subject: ARTICLE,
    properties: { locales: ['en'], ...(more.fields && { fields: more.fields }) },
    conditions: more.conditions ?? [],
  }));

const onAssets = (conditions: string[] = []): Permission[] =>
  ASSET_ACTIONS.map((action) => ({ action, conditions }));

const OWN = ['admin::is-creator'];

/** Roles that have all that is the newsroom's own, and little else. */
export const ROLES = {
  none: [],
  own: [...onArticles({ conditions: OWN }), ...onAssets(OWN), ...inNewsroom(NEWSROOM)],
  some: [...onArticles({ fields: ['headline'] }), ...inNewsroom(NEWSROOM)],
  full: [...onArticles(), ...onAssets(), ...inNewsroom([...NEWSROOM, ...SETTINGS])],
} satisfies Record<string, Permission[]>;

/** Whoever may knock at a route. */
export const PEOPLE = ['nobody', 'garbage', 'token', 'customToken', 'none', 'own', 'some', 'full'] as const;
export type Person = (typeof PEOPLE)[number];

const bearing =
  ({ strapi }: Host, bearer?: string): Call =>
  async (method, path, data) => {
    const call = request(strapi.server.httpServer)[method](path);
    if (bearer) call.set('Authorization', `Bearer ${bearer}`);
    return data ? call.send(data) : call;
  };

/** A token of the content API that may do nothing. */
const customToken = async ({ strapi }: Host): Promise<string> => {
  const token = { name: 'custom', description: '', type: 'custom', lifespan: null, permissions: [] };
  return (await strapi.service('admin::api-token').create(token)).accessKey;
};

/** Everybody who may knock, and the id of the one whose own rows there are. */
export const gather = async (host: Host): Promise<{ calls: Record<Person, Call>; ownId: number }> => {
  const own = await signIn(host, ROLES.own);
  const calls = {
    nobody: bearing(host),
    garbage: bearing(host, 'garbage'),
    token: bearing(host, host.tokens.api),
    customToken: bearing(host, await customToken(host)),
    none: await signIn(host, ROLES.none),
    own,
    some: await signIn(host, ROLES.some),
    full: await signIn(host, ROLES.full),
  };
  return { calls, ownId: own.id };
};
