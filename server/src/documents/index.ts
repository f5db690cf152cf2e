import type { Core, Modules } from '@strapi/strapi';
import { publication } from '../publication/document-writes';
import { byline } from './byline';
import { datelineColumns } from './dateline-columns';
import { faults } from './faults';
import { inWords } from './in-words';
import { languageVersion } from './language-version';
import { locale } from './locale';
import { outsideSource } from './outside-source';
import { pictureCredit } from './picture-credit';
import { signedInCorrespondent } from './signed-in-correspondent';
import { slug } from './slug';
import type { Step } from './step';

/** The steps of a write, outermost first. Only this list knows their order. */
const STEPS: readonly Step[] = [
  inWords,
  faults,
  locale,
  outsideSource,
  signedInCorrespondent,
  languageVersion,
  pictureCredit,
  datelineColumns,
  byline,
  slug,
  publication,
];

export const useDocuments = (strapi: Core.Strapi): void => {
  for (const step of STEPS) {
    // Strapi types a middleware by every uid and action at once; a step says in its first line which it takes.
    strapi.documents.use(step(strapi) as unknown as Modules.Documents.Middleware.Middleware);
  }
};
