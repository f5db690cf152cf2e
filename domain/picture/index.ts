export { withCorrection } from './correction';
export { CREDIT_RULES, creditOfPicture, isCredited } from './credit';
export { DATA_MINING, dataMiningUri } from './data-mining';
export { withoutCredentials } from './credentials';
export { mayDistribute } from './distribution';
export { formerCreators, namesOneOf, withoutFormer } from './former';
export { isSilent } from './silent';
export type { PictureMetadata } from './types';
