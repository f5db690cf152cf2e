/** `GET /newsroom/house`, for the forms of editors who are signed in to the admin. */
export const house = {
  type: 'admin' as const,
  routes: [
    {
      method: 'GET' as const,
      path: '/house',
      handler: 'house.find',
      config: { policies: ['admin::isAuthenticatedAdmin', 'plugin::newsroom.may-see-house'] },
    },
  ],
};
