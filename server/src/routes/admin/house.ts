import { adminRoute } from '../route';

/** `GET /newsroom/house` and `GET /newsroom/sources?q=`: what the forms of editors know of the house. */
export const house = {
  type: 'admin' as const,
  routes: [
    adminRoute('GET', '/house', 'house.find', 'plugin::newsroom.may-see-house'),
    adminRoute('GET', '/sources', 'house.sources', 'plugin::newsroom.may-see-sources'),
  ],
};
