export { agencyNames, type AgencyBook, TRADE_BOOK } from './book';
export { type AgencyNames, type HouseAgencies, withHouse } from './house';
export { perSigners, signatureOf, type Signers, TRADE_SIGNERS } from './signers';
export type { Agency } from './types';
