import { factories } from '@strapi/strapi';
import { ARTICLE, CORRESPONDENT, SPECIAL_COVERAGE } from '../platform/uids';
import { house } from './admin/house';
import { named } from './admin/named';
import { own } from './admin/own-start';
import { pictures } from './admin/pictures';
import { places } from './admin/places';
import { settings } from './admin/settings';
import { stamps } from './admin/stamps';
import { machine } from './content-api/machine';
import { supplied } from './content-api/supplied';

/** `/api/newsroom/articles`, `/correspondents`, `/special-coverages`: Strapi's own five routes each; and the admin's. */
export const routes = {
  article: factories.createCoreRouter(ARTICLE),
  correspondent: factories.createCoreRouter(CORRESPONDENT),
  'special-coverage': factories.createCoreRouter(SPECIAL_COVERAGE),
  house,
  named,
  own,
  pictures,
  places,
  settings,
  machine,
  stamps,
  supplied,
};
