export const ARTICLE = 'plugin::newsroom.article';
export const CORRESPONDENT = 'plugin::newsroom.correspondent';
export const SPECIAL_COVERAGE = 'plugin::newsroom.special-coverage';

export const DATELINE_FIELD = 'plugin::newsroom.dateline';
export const IMAGE_CREDIT_FIELD = 'plugin::newsroom.image-credit';
