import { factories } from '@strapi/strapi';
import { ARTICLE, CORRESPONDENT, SPECIAL_COVERAGE } from '../uids';
import { house } from './house';
import { machine } from './machine';
import { own } from './own';
import { pictures } from './pictures';
import { places } from './places';
import { settings } from './settings';
import { stamps } from './stamps';

export const controllers = {
  article: factories.createCoreController(ARTICLE),
  correspondent: factories.createCoreController(CORRESPONDENT),
  'special-coverage': factories.createCoreController(SPECIAL_COVERAGE),
  house,
  machine,
  own,
  pictures,
  places,
  settings,
  stamps,
};
