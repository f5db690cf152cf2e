import { PLUGIN_ID } from '../plugin-id';

const READ = { action: `plugin::${PLUGIN_ID}.stamps.read`, subject: null };
const RESTAMP = { action: `plugin::${PLUGIN_ID}.stamps.restamp`, subject: null };

/** Who may stamp articles again. */
export const RESTAMPERS = [RESTAMP];

/** Who may see what was done; one of the two is enough. */
export const READERS = [READ, RESTAMP];
