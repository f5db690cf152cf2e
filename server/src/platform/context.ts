import type { Core } from '@strapi/strapi';
import type { Ability } from './access/ability';

type KoaContext = Parameters<Core.ControllerHandler>[0];

/** Koa's context: of it what controllers use, whose types Koa's own catch-all of every name would hide. */
export type Context = Pick<
  KoaContext,
  'method' | 'path' | 'query' | 'request' | 'status' | 'body' | 'set' | 'append'
> & {
  /** Of the path: `:id` and the like. */
  params: Readonly<Record<string, string | undefined>>;
  /** Strapi's own addition to it. */
  conflict(message: string, details: object): void;
};

/** Of a route of the admin, to which only who is signed in there comes. */
export type AdminContext = Context & {
  state: { userAbility: Ability; user: { id: number } };
};
