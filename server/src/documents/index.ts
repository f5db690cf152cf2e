import type { Core, Modules } from '@strapi/strapi';
import { byline } from './byline';
import { datelineColumns } from './dateline-columns';
import { locale } from './locale';
import { newsroomFields } from './newsroom-fields';
import { ownCorrespondent } from './own-correspondent';
import { pictureCredit } from './picture-credit';
import { slug } from './slug';
import { stamp } from './stamp';
import { storable } from './storable';
import type { Step } from './types';

/** The steps of a write, outermost first. Only this list knows their order. */
const STEPS: readonly Step[] = [
  storable,
  locale,
  ownCorrespondent,
  newsroomFields,
  pictureCredit,
  datelineColumns,
  byline,
  slug,
  stamp,
];

export const useDocuments = (strapi: Core.Strapi): void => {
  for (const step of STEPS) {
    // Strapi types a middleware by every uid and action at once; a step says in its first line which it takes.
    strapi.documents.use(step(strapi) as unknown as Modules.Documents.Middleware.Middleware);
  }
};
