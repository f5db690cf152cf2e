import { readWire } from '../forms';
import { wire } from './wire';

/** "PARIS —", "PARIS, Jan. 21 (AFP) —": no house's own. Reads every wire that no style before it claims. */
export const plain = { ...wire({ key: 'plain', agencies: [], closer: ' —' }), read: readWire };
