/** Files of the local provider have a path of the server, which need not be where the admin comes from. */
export const fileAddress = (url: string): string => {
  // Strapi's own types of `window.strapi` are those of its server.
  const { backendURL } = window.strapi as unknown as { backendURL: string };
  return url.startsWith('/') ? `${backendURL}${url}` : url;
};
