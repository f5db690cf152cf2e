import type { Core } from '@strapi/strapi';
import { isObject } from '../../../domain/shape';
import { creditProblems, parseCredit } from '../../../domain/credit';
import { datelineProblems, parseDateline } from '../../../domain/dateline';
import { printCredit, printDateline } from '../../../domain/house';
import { resolvePlace } from '../../../domain/places';
import { unreadable } from '../../../domain/problem-words';
import type { Dateline, ImageCredit, Problem } from '../../../domain';
import { house, type House } from '../house';
import { loadCities } from '../places/load';
import { attributesOf } from '../platform/attributes';
import { defaultLocale } from '../platform/locale';
import { DATELINE_FIELD, IMAGE_CREDIT_FIELD } from '../platform/uids';
import type { Data } from './step';

type Path = (string | number)[];
/** The value to store, or why it can't be; problems' paths are below the field. */
type Reading = { value: unknown } | { problems: Problem[] };

/** How lines are read, and how one is printed that is given as its parts. */
interface Ways {
  /** The field's own style. */
  style?: string;
  house(): Promise<House>;
  /** BCP 47: the language that is written. */
  locale(): Promise<string>;
}

/** A printed line in place of its parts: a bare string, or an object that has nothing but its text. */
const lineOf = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value;
  if (isObject(value) && typeof value.text === 'string' && Object.keys(value).length === 1) return value.text;
  return undefined;
};

const unread = (what: string): Reading => ({ problems: [{ path: [], message: unreadable(what) }] });

/** Datelines know where their places are; the list of cities is read when the first one is written. */
const resolved = async (dateline: Dateline): Promise<Dateline> => {
  if (dateline.places.length === 0) return dateline;
  const cities = await loadCities();
  return { ...dateline, places: dateline.places.map((place) => resolvePlace(place, cities)) };
};

/** JSON may come as text, as from a multipart form. */
const unquoted = (value: unknown): unknown => {
  if (typeof value !== 'string' || !value.trimStart().startsWith('{')) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
};

const readDateline = async (value: unknown, { style, house, locale }: Ways): Promise<Reading> => {
  const line = lineOf(value);
  if (line?.trim() === '') return { value: null };
  const parsed =
    line === undefined
      ? undefined
      : parseDateline(line, { agencies: (await house()).agencies, places: await loadCities() });
  if (parsed === null || parsed?.body.trim()) return unread('a dateline');
  const given = parsed ? parsed.dateline : value;
  const problems = datelineProblems(given);
  if (problems.length > 0) return { problems };
  const dateline = await resolved(given as Dateline);
  if (dateline.text) return { value: dateline };
  const printed = { field: style, styles: (await house()).styles, locale: await locale() };
  return { value: { ...dateline, text: printDateline(dateline, printed) } };
};

const readCredit = async (value: unknown, { style, house }: Ways): Promise<Reading> => {
  const line = lineOf(value);
  if (line?.trim() === '') return { value: null };
  const parts = isObject(value) && value.text === undefined ? { ...value, text: '' } : value;
  const given = line === undefined ? parts : parseCredit(line, { agencies: (await house()).agencies });
  const problems = creditProblems(given);
  if (problems.length > 0) return { problems };
  const credit = given as ImageCredit;
  if (credit.text) return { value: credit };
  return { value: { ...credit, text: printCredit(credit, style, (await house()).styles) } };
};

const READERS: Readonly<Record<string, (value: unknown, ways: Ways) => Promise<Reading>>> = {
  [DATELINE_FIELD]: readDateline,
  [IMAGE_CREDIT_FIELD]: readCredit,
};

interface Reader {
  strapi: Core.Strapi;
  ways: Omit<Ways, 'style'>;
  problems: Problem[];
}

/** Reads every newsroom field of a piece of data, in components and dynamic zones too. */
const readAll = async (reader: Reader, uid: string, data: Data, at: Path): Promise<Data> => {
  const { strapi, ways, problems } = reader;
  const read = { ...data };
  const attributes = attributesOf(strapi, uid);
  const within = async (value: unknown, component: unknown, path: Path): Promise<unknown> =>
    typeof component === 'string' && isObject(value) ? readAll(reader, component, value, path) : value;
  for (const [name, value] of Object.entries(data)) {
    const attribute = attributes[name];
    if (!attribute || value === null || value === undefined) continue;
    const path = [...at, name];
    const readField = attribute.customField ? READERS[attribute.customField] : undefined;
    if (readField) {
      const reading = await readField(unquoted(value), { ...ways, style: attribute.options?.style });
      if ('value' in reading) read[name] = reading.value;
      else
        problems.push(
          ...reading.problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] })),
        );
    } else if (attribute.type === 'component') {
      read[name] = Array.isArray(value)
        ? await Promise.all(value.map((item, i) => within(item, attribute.component, [...path, i])))
        : await within(value, attribute.component, path);
    } else if (attribute.type === 'dynamiczone' && Array.isArray(value)) {
      read[name] = await Promise.all(
        value.map((item, i) => within(item, isObject(item) ? item.__component : undefined, [...path, i])),
      );
    }
  }
  return read;
};

/**
 * Datelines and image credits of data of any content type: lines are read into parts, JSON is checked.
 *
 * @param locale the language that is written; the default one where nobody says
 * @returns the data as they are to be stored, and what of them can't be
 */
export const readNewsroomFields = async (
  strapi: Core.Strapi,
  uid: string,
  data: Data,
  locale: string,
): Promise<{ data: Data; problems: Problem[] }> => {
  const problems: Problem[] = [];
  const ways = {
    house: () => house(strapi),
    locale: async () => locale || (await defaultLocale(strapi)),
  };
  return { data: await readAll({ strapi, ways, problems }, uid, data, []), problems };
};
