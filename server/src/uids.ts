export const ARTICLE = 'plugin::newsroom.article';
export const CORRESPONDENT = 'plugin::newsroom.correspondent';
export const SPECIAL_COVERAGE = 'plugin::newsroom.special-coverage';

/** The server's own: neither shown to editors nor given to readers. */
export const STAMP_HISTORY = 'plugin::newsroom.stamp';
export const STAMP_JOB = 'plugin::newsroom.stamp-job';

export const DATELINE_FIELD = 'plugin::newsroom.dateline';
export const IMAGE_CREDIT_FIELD = 'plugin::newsroom.image-credit';
