/** Of `content-types/work`. */
export const TABLE = 'newsroom_work';
