import { READ_SETTINGS, UPDATE_SETTINGS } from '../../house/permission';
import { adminRoute } from '../route';

/** What Settings → Newsroom reads and writes. */
export const settings = {
  type: 'admin' as const,
  routes: [
    adminRoute('GET', '/settings', 'settings.find', { permission: READ_SETTINGS }),
    adminRoute('PUT', '/settings', 'settings.update', { permission: UPDATE_SETTINGS }),
  ],
};
