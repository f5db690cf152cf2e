/** `running` includes a job that waits for a server to take it up. */
export type JobState = 'running' | 'stopped' | 'done' | 'failed';

/** The states from which each act takes a job. */
export const JOB_ACTS = {
  stop: { from: ['running'], to: 'stopped' },
  resume: { from: ['stopped', 'failed'], to: 'running' },
} as const satisfies Record<string, { from: readonly JobState[]; to: JobState }>;

export type JobAct = keyof typeof JOB_ACTS;
