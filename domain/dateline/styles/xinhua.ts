import { wire } from './wire';

/** "GAZA, Dec. 1 (Xinhua) --". */
export const xinhua = wire({ key: 'xinhua', agencies: ['Xinhua', 'Xinhua News Agency'], closer: ' --' });
