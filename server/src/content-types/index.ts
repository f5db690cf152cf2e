import { schema as article } from './article/schema';
import { schema as change } from './change/schema';
import { schema as correspondent } from './correspondent/schema';
import { schema as specialCoverage } from './special-coverage/schema';
import { schema as stamp } from './stamp/schema';
import { schema as stampJob } from './stamp-job/schema';
import { schema as work } from './work/schema';

/** The types as this version of the plugin has them. */
export const schemas = { article, correspondent, 'special-coverage': specialCoverage };

/** What Strapi is given. It and a host's extensions write into these, so they are copies. */
export const contentTypes = {
  article: { schema: structuredClone(article) },
  correspondent: { schema: structuredClone(correspondent) },
  'special-coverage': { schema: structuredClone(specialCoverage) },
};

/** What only the server reads and writes. */
export const hiddenTypes = {
  change: { schema: structuredClone(change) },
  stamp: { schema: structuredClone(stamp) },
  'stamp-job': { schema: structuredClone(stampJob) },
  work: { schema: structuredClone(work) },
};
