export type { Effects, Work, WorkKind } from './kind';
export { enqueue, isQueued, stopWork } from './queue';
export { forgetWork } from './forget';
export { createWorker, workerOf } from './worker';
