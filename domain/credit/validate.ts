import {
  isNothing,
  isObject,
  line,
  list,
  object,
  optional,
  problem,
  whole,
  words,
  type Check,
  type Problem,
} from '../shape';
import { webAddress } from '../web-address';
import { MOST_NAMES } from './types';

/** As much as a printed line is read: a name that fills it is still a name. */
const LONGEST_NAME = 1000;

const names = list(MOST_NAMES, words(LONGEST_NAME));

const link: Check = (value, path) =>
  typeof value === 'string' && webAddress(value) !== undefined
    ? []
    : problem(path, 'licence.url must be an http or https address');

const credit = object('an image credit', {
  creators: names,
  sources: names,
  via: optional(words(LONGEST_NAME)),
  kind: optional(words(LONGEST_NAME)),
  licence: optional(object('a licence', { name: words(LONGEST_NAME), url: optional(link) })),
  year: optional(whole(1800, 9999)),
  text: line,
});

/**
 * What is wrong with the JSON of the `image-credit` field: every problem, with the path to it; none for a
 * good `ImageCredit`. Null is not a credit: whether a field may be empty is not asked here.
 */
export const creditProblems = (value: unknown): Problem[] =>
  isObject(value) && Object.values(value).every(isNothing)
    ? problem([], 'this image credit holds nothing; send null instead')
    : credit(value, []);
