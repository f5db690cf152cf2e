import type { Core } from '@strapi/strapi';

/** The names that a type says; an index signature, as Strapi's core controllers have one, names nothing. */
type NameIn<T> = keyof { [Name in keyof T as string extends Name ? never : Name]: unknown } & string;

type Made<Factory> = Factory extends (context: { strapi: Core.Strapi }) => infer Made ? Made : Factory;

/** Every `'controller.action'` of these controllers. */
export type HandlerOf<Controllers> = {
  [Name in NameIn<Controllers>]: `${Name}.${NameIn<Made<Controllers[Name]>>}`;
}[NameIn<Controllers>];

/** Every policy of the plugin, as a route names it. */
export type PolicyOf<Policies> = `plugin::newsroom.${NameIn<Policies>}`;
