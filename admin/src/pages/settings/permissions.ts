import { PLUGIN_ID } from '../../plugin-id';

export const READ_SETTINGS = [{ action: `plugin::${PLUGIN_ID}.settings.read`, subject: null }];
export const UPDATE_SETTINGS = [{ action: `plugin::${PLUGIN_ID}.settings.update`, subject: null }];
