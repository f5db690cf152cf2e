import { adminSize } from './admin-size.mjs';
import { bySlug } from './by-slug.mjs';
import { create } from './create.mjs';
import { creditLines } from './credit-lines.mjs';
import { dateline } from './dateline.mjs';
import { newest } from './newest.mjs';
import { pictures } from './pictures.mjs';
import { places } from './places.mjs';
import { publish } from './publish.mjs';
import { restamp } from './restamp.mjs';
import { startUp } from './start-up.mjs';
import { update } from './update.mjs';

/** Every case of the bench, in the order of its table. */
export const CASES = [
  create,
  update,
  publish,
  newest,
  bySlug,
  startUp,
  adminSize,
  places,
  dateline,
  pictures,
  creditLines,
  restamp,
];
