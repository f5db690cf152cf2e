import { adminRoute } from '../route';

const viewers = 'plugin::newsroom.may-see-pictures';
const correctors = 'plugin::newsroom.may-edit-pictures';

/** The credits of the Media Library's pictures. */
export const pictures = {
  type: 'admin' as const,
  routes: [
    adminRoute('GET', '/pictures/uncredited', 'pictures.uncredited', 'plugin::newsroom.may-see-uncredited'),
    adminRoute('GET', '/pictures/sources', 'pictures.sources', viewers),
    adminRoute('GET', '/pictures/:id', 'pictures.findOne', viewers),
    adminRoute('PUT', '/pictures/:id/credit', 'pictures.correct', correctors),
    adminRoute('GET', '/pictures/:id/write', 'pictures.writing', viewers),
    adminRoute('POST', '/pictures/:id/write', 'pictures.write', correctors),
    adminRoute('POST', '/pictures/:id/undo', 'pictures.undo', correctors),
    adminRoute('GET', '/pictures/:id/uses', 'pictures.uses', correctors),
  ],
};
