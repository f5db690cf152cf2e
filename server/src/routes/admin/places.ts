const config = { policies: ['admin::isAuthenticatedAdmin', 'plugin::newsroom.may-look-up-places'] };

/**
 * `GET /newsroom/places?q=&limit=&locale=` and `GET /newsroom/places/resolve?city=&region=&country=`, for
 * editors who are signed in to the admin.
 */
export const places = {
  type: 'admin' as const,
  routes: [
    { method: 'GET' as const, path: '/places', handler: 'places.find', config },
    { method: 'GET' as const, path: '/places/resolve', handler: 'places.resolve', config },
  ],
};
