export * from './dateline';
export * from './credit';
export * from './rights';
