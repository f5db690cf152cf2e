import type { StrapiApp } from '@strapi/strapi/admin';
import { isObject } from '../fields/shared/stored';

export interface Attribute {
  type: string;
  customField?: string;
  options?: { placeOnly?: boolean };
}

export type Attributes = Readonly<Record<string, Attribute | undefined>>;

interface ContentType {
  attributes: Attributes;
}

interface Header {
  name: string;
  attribute?: object;
}

/** What a query of the Content Manager was answered, where that was its types. */
const typesIn = (answer: unknown): readonly ContentType[] =>
  isObject(answer) && Array.isArray(answer.contentTypes) ? (answer.contentTypes as ContentType[]) : [];

/**
 * The attributes of the type whose list is shown. A hook is told its columns and not its type; but a column
 * carries the very attribute of the schema that the Content Manager keeps in its store.
 */
export const attributesShown = (app: Pick<StrapiApp, 'store'>, headers: readonly Header[]): Attributes => {
  const queries = app.store?.getState().adminApi?.queries ?? {};
  const isShown = ({ attributes }: ContentType) =>
    headers.some(({ name, attribute }) => attribute !== undefined && attribute === attributes[name]);
  const types = Object.values(queries).flatMap((query) => typesIn(query?.data));
  return types.find(isShown)?.attributes ?? {};
};
