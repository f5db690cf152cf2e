import { maySeeHouse } from '../house/permission';
import { mayLookUpPlaces } from '../places/permission';

export const policies = { 'may-look-up-places': mayLookUpPlaces, 'may-see-house': maySeeHouse };
