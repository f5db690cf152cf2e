export * from './types';
export { fillStamp, isStamped } from './fill';
export { PRINTED, renewStamp, type Renewal } from './renew';
export { shownStamp } from './shown';
export { JOB_ACTS, type JobAct, type JobState } from './job';
export type * from './reports';
