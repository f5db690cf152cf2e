export const ARTICLE = 'plugin::newsroom.article';
export const CORRESPONDENT = 'plugin::newsroom.correspondent';
export const SPECIAL_COVERAGE = 'plugin::newsroom.special-coverage';

/** Of a column that Strapi keeps ids in, on every database: 32 bits with a sign. */
export const LARGEST_ID = 2_147_483_647;

/** What editors write and readers read. */
export const OWN_TYPES: readonly string[] = [ARTICLE, CORRESPONDENT, SPECIAL_COVERAGE];

/** The server's own: neither shown to editors nor given to readers. */
export const STAMP_HISTORY = 'plugin::newsroom.stamp';
export const STAMP_JOB = 'plugin::newsroom.stamp-job';
export const CHANGE = 'plugin::newsroom.change';

export const DATELINE_FIELD = 'plugin::newsroom.dateline';
export const IMAGE_CREDIT_FIELD = 'plugin::newsroom.image-credit';

/** Strapi's own: an upload. */
export const FILE = 'plugin::upload.file';
