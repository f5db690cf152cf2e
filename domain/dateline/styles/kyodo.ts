import { wire } from './wire';

/** "TOKYO (Kyodo) --". */
export const kyodo = wire({ key: 'kyodo', agencies: ['Kyodo', 'Kyodo News'], closer: ' --' });
