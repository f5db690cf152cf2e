import { factories } from '@strapi/strapi';
import { ARTICLE, CORRESPONDENT, SPECIAL_COVERAGE } from '../uids';
import { house } from './house';
import { own } from './own';
import { pictures } from './pictures';
import { places } from './places';

export const controllers = {
  article: factories.createCoreController(ARTICLE),
  correspondent: factories.createCoreController(CORRESPONDENT),
  'special-coverage': factories.createCoreController(SPECIAL_COVERAGE),
  house,
  own,
  pictures,
  places,
};
