import { factories } from '@strapi/strapi';
import { ARTICLE, CORRESPONDENT, SPECIAL_COVERAGE } from '../uids';
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
