export * from './types';
export { factsOf, fillStamp, isStamped } from './fill';
export { PRINTED, renewStamp, type Renewal } from './renew';
export { stampReason, type StampReason } from './reason';
export { shownStamp } from './shown';
export { JOB_ACTS, type JobAct, type JobState } from './job';
export { MUST_BE_SUPPLIED, stampIn, suppliedProblems, suppliedStamp } from './supplied';
