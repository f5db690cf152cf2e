import { PLUGIN_ID } from '../plugin-id';

/** Who may see which pictures have no credit. */
export const SEE_UNCREDITED = [{ action: `plugin::${PLUGIN_ID}.pictures.uncredited`, subject: null }];
