/** `GET /newsroom/own?locale=`: what the signed-in editor's own article starts with. */
export const own = {
  type: 'admin' as const,
  routes: [
    {
      method: 'GET' as const,
      path: '/own',
      handler: 'own.find',
      config: { policies: ['admin::isAuthenticatedAdmin', 'plugin::newsroom.may-start-article'] },
    },
  ],
};
