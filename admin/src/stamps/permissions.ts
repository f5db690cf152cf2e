import { PLUGIN_ID } from '../plugin-id';

const READ = { action: `plugin::${PLUGIN_ID}.stamps.read`, subject: null };
const SUPPLY = { action: `plugin::${PLUGIN_ID}.stamps.supply`, subject: null };
const RESTAMP = { action: `plugin::${PLUGIN_ID}.stamps.restamp`, subject: null };

/** Who may stamp articles again. */
export const STAMP_AGAIN = [RESTAMP];

/** Who may see what was done; one of the two is enough. */
export const SEE_STAMPS = [READ, RESTAMP];

/** Who may say that copy brings its own notice. */
export const SUPPLY_COPY = [SUPPLY];
