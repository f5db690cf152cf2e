export * from './types';
export { fillStamp, isStamped } from './fill';
export { renewStamp, type Renewal } from './renew';
export { JOB_ACTS, type JobAct, type JobState } from './job';
export { startOfDay } from './day';
export type * from './reports';
