export interface CreditProblem {
  path: (string | number)[];
  message: string;
}

const KEYS = ['creators', 'sources', 'via', 'kind', 'licence', 'year', 'text'] as const;
const MOST_NAMES = 50;
const LONGEST_TEXT = 2000;

type Json = Readonly<Record<string, unknown>>;
type Check = (value: unknown, path: string[]) => CreditProblem[];

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isName = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

const isWebAddress = (value: unknown): boolean => {
  if (typeof value !== 'string' || !URL.canParse(value)) return false;
  return /^https?:$/.test(new URL(value).protocol);
};

const names: Check = (value, path) => {
  const [field = ''] = path;
  if (!Array.isArray(value)) return [{ path, message: `${field} must be a list of names` }];
  const each = value as readonly unknown[];
  if (each.length > MOST_NAMES) return [{ path, message: `${field} may hold ${MOST_NAMES} names at most` }];
  return each.flatMap((name, at) =>
    isName(name) ? [] : [{ path: [...path, at], message: `${field} may hold only text that is not empty` }],
  );
};

const word: Check = (value, path) =>
  value === undefined || isName(value)
    ? []
    : [
        {
          path,
          message: `${path.join('.')} must be text that is not empty; leave it out where there is none`,
        },
      ];

const licence: Check = (value, path) => {
  if (value === undefined) return [];
  if (!isObject(value))
    return [{ path, message: 'licence must be an object with a name, and a url if it has one' }];
  const problems = unknownKeys(value, ['name', 'url'], path);
  if (!isName(value.name))
    problems.push({ path: [...path, 'name'], message: 'licence.name must be text that is not empty' });
  if (value.url !== undefined && !isWebAddress(value.url)) {
    problems.push({ path: [...path, 'url'], message: 'licence.url must be an http or https address' });
  }
  return problems;
};

const year: Check = (value, path) =>
  value === undefined || (Number.isInteger(value) && Number(value) >= 1800 && Number(value) <= 9999)
    ? []
    : [{ path, message: 'year must be a whole number from 1800 to 9999' }];

const text: Check = (value, path) => {
  if (typeof value !== 'string') return [{ path, message: 'text must be the line as printed' }];
  return value.length > LONGEST_TEXT
    ? [{ path, message: `text may be ${LONGEST_TEXT} characters long at most` }]
    : [];
};

const unknownKeys = (value: Json, known: readonly string[], path: string[]): CreditProblem[] =>
  Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => ({
      path: [...path, key],
      message: `${key} is not a part of it; known are ${known.join(', ')}`,
    }));

const CHECKS: Readonly<Record<(typeof KEYS)[number], Check>> = {
  creators: names,
  sources: names,
  via: word,
  kind: word,
  licence,
  year,
  text,
};

const hasNothing = (credit: Json): boolean =>
  KEYS.every((key) => {
    const value = credit[key];
    if (Array.isArray(value)) return value.length === 0;
    return value === undefined || (typeof value === 'string' && value.trim() === '');
  });

/**
 * What is wrong with the JSON of the `image-credit` field: every problem, with the path to it; none for a
 * good `ImageCredit`. Null is not a credit: whether a field may be empty is not asked here.
 */
export const creditProblems = (value: unknown): CreditProblem[] => {
  if (!isObject(value)) return [{ path: [], message: 'an image credit must be an object' }];
  const unknown = unknownKeys(value, KEYS, []);
  if (unknown.length === 0 && hasNothing(value)) {
    return [{ path: [], message: 'this image credit holds nothing; send null instead' }];
  }
  return [...KEYS.flatMap((key) => CHECKS[key](value[key], [key])), ...unknown];
};
