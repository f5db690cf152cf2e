import { schema as article } from './article/schema';
import { schema as correspondent } from './correspondent/schema';
import { schema as specialCoverage } from './special-coverage/schema';

export const contentTypes = {
  article: { schema: article },
  correspondent: { schema: correspondent },
  'special-coverage': { schema: specialCoverage },
};
