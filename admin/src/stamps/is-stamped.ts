import { isObject } from '../../../domain/shape/json';

/** Whether entries of a type are stamped; Strapi hands a type's plugin options on with each of its layouts. */
export const isStamped = (options: unknown): boolean =>
  isObject(options) && isObject(options.newsroom) && options.newsroom.copyright === true;
