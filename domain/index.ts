export type { Problem } from './shape';
export * from './dateline';
export * from './credit';
export * from './rights';
export { creditOfPicture, mayDistribute, type PictureMetadata } from './picture';
