import { factories } from '@strapi/strapi';
import { CORRESPONDENT, SPECIAL_COVERAGE } from '../platform/uids';
import { article } from './article';
import { house } from './house';
import { machine } from './machine';
import { named } from './named';
import { own } from './own-start';
import { pictures } from './pictures';
import { places } from './places';
import { settings } from './settings';
import { stamps } from './stamps';

export const controllers = {
  article,
  correspondent: factories.createCoreController(CORRESPONDENT),
  'special-coverage': factories.createCoreController(SPECIAL_COVERAGE),
  house,
  machine,
  named,
  own,
  pictures,
  places,
  settings,
  stamps,
};
