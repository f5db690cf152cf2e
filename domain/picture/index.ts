export { withCorrection } from './correction';
export { creditOfPicture, isCredited } from './credit';
export { DATA_MINING, dataMiningUri } from './data-mining';
export { withoutCredentials } from './credentials';
export { mayDistribute } from './distribution';
export { formerCreators, namesOneOf, withoutFormer } from './former';
export { isSilent } from './silent';
export type { PictureInfo, PictureMetadata, PictureWriting, UncreditedPicture } from './types';
