const route = (method: 'GET' | 'PUT' | 'POST', path: string, handler: string, policy: string) => ({
  method,
  path: `/pictures${path}`,
  handler: `pictures.${handler}`,
  config: { policies: ['admin::isAuthenticatedAdmin', `plugin::newsroom.${policy}`] },
});

/** The credits of the Media Library's pictures, for editors who are signed in to the admin. */
export const pictures = {
  type: 'admin' as const,
  routes: [
    route('GET', '/uncredited', 'uncredited', 'may-see-uncredited'),
    route('GET', '/sources', 'sources', 'may-see-pictures'),
    route('GET', '/:id', 'findOne', 'may-see-pictures'),
    route('PUT', '/:id/credit', 'correct', 'may-edit-pictures'),
    route('GET', '/:id/write', 'writing', 'may-see-pictures'),
    route('POST', '/:id/write', 'write', 'may-edit-pictures'),
  ],
};
