/** `GET /newsroom/places?q=&limit=&locale=`, for editors who are signed in to the admin. */
export const places = {
  type: 'admin' as const,
  routes: [
    {
      method: 'GET' as const,
      path: '/places',
      handler: 'places.find',
      config: { policies: ['admin::isAuthenticatedAdmin', 'plugin::newsroom.may-look-up-places'] },
    },
  ],
};
