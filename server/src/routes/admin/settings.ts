import { READ_SETTINGS, UPDATE_SETTINGS } from '../../house/permission';

const route = (method: 'GET' | 'PUT', handler: string, action: string) => ({
  method,
  path: '/settings',
  handler,
  config: {
    policies: [
      'admin::isAuthenticatedAdmin',
      { name: 'admin::hasPermissions', config: { actions: [action] } },
    ],
  },
});

/** What Settings → Newsroom reads and writes. */
export const settings = {
  type: 'admin' as const,
  routes: [route('GET', 'settings.find', READ_SETTINGS), route('PUT', 'settings.update', UPDATE_SETTINGS)],
};
