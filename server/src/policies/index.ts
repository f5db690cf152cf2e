import { mayLookUpPlaces } from '../places/permission';

export const policies = { 'may-look-up-places': mayLookUpPlaces };
