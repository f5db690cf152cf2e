import { wire } from './wire';

/** "LOS ANGELES, June 25 (UPI) --". */
export const upi = wire({ key: 'upi', agencies: ['UPI'], closer: ' --' });
