import { isObject } from '../../../domain/shape/json';
import type { StrapiApp } from '@strapi/strapi/admin';

export interface Attribute {
  type: string;
  customField?: string;
  options?: { placeOnly?: boolean; picture?: string };
}

export type Attributes = Readonly<Record<string, Attribute | undefined>>;

interface ContentType {
  uid: string;
  attributes: Attributes;
}

/** A column of a list or a field of a form. */
interface Shown {
  name: string;
  attribute?: object;
}

/** What a query of the Content Manager was answered, where that was its types. */
const typesIn = (answer: unknown): readonly ContentType[] =>
  isObject(answer) && Array.isArray(answer.contentTypes) ? (answer.contentTypes as ContentType[]) : [];

/**
 * The type whose list or form is shown. A hook is told columns or fields and not their type; but each carries
 * the very attribute of the schema that the Content Manager keeps in its store.
 */
export const typeShown = (
  app: Pick<StrapiApp, 'store'>,
  shown: readonly Shown[],
): ContentType | undefined => {
  const queries = app.store?.getState().adminApi?.queries ?? {};
  const types = Object.values(queries).flatMap((query) => typesIn(query?.data));
  return types.find(({ attributes }) =>
    shown.some(({ name, attribute }) => attribute !== undefined && attribute === attributes[name]),
  );
};
