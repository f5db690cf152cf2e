export { creditOfPicture } from './credit';
export type { PictureInfo, PictureMetadata, PictureWriting, UncreditedPicture } from './types';
