import { adminRoute } from '../route';

const askers = 'plugin::newsroom.may-look-up-places';

/** `GET /newsroom/places?q=&limit=&locale=` and `GET /newsroom/places/resolve?city=&region=&country=`. */
export const places = {
  type: 'admin' as const,
  routes: [
    adminRoute('GET', '/places', 'places.find', askers),
    adminRoute('GET', '/places/resolve', 'places.resolve', askers),
  ],
};
