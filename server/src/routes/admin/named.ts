import { adminRoute } from '../route';

/** `GET /newsroom/named?name=&name=&locale=`: who of a dateline's own by-line is a correspondent of the house. */
export const named = {
  type: 'admin' as const,
  routes: [adminRoute('GET', '/named', 'named.find', 'plugin::newsroom.may-name-correspondents')],
};
