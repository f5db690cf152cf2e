// Only what the oldest Node can read may stand here: the rest is loaded once the version is known.
import { requireNode } from './lib/node-version.mjs';

requireNode();
import('./test/node.mjs');
