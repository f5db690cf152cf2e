import { factories, type Core } from '@strapi/strapi';
import { ARTICLE, CORRESPONDENT, SPECIAL_COVERAGE } from '../platform/uids';
import { house } from './house';
import { pictures } from './pictures';
import { places } from './places';
import { settings } from './settings';
import { stamps } from './stamps';

export const services = {
  article: factories.createCoreService(ARTICLE),
  correspondent: factories.createCoreService(CORRESPONDENT),
  'special-coverage': factories.createCoreService(SPECIAL_COVERAGE),
  house,
  pictures,
  places,
  settings,
  stamps,
};

type Services = { [Name in keyof typeof services]: ReturnType<(typeof services)[Name]> };

/** The one way to a service of the plugin, and to whatever a host's extension put in its place. */
export const serviceOf = <Name extends keyof Services>(strapi: Core.Strapi, name: Name): Services[Name] =>
  strapi.plugin('newsroom').service(name) as Services[Name];
