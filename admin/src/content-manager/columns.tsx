import type { ReactNode } from 'react';
import { isObject } from '../fields/shared/stored';
import { CreditCell } from './CreditCell';
import { LineCell } from './LineCell';
import type { Attribute, Attributes } from './schemas';

type Row = Readonly<Record<string, unknown>>;

/** A field that Strapi's list leaves out, since it is JSON, and what a cell of its column shows. */
interface Column {
  customField: string;
  cell: (row: Row, name: string, attribute: Attribute) => ReactNode;
}

const printed = (stored: unknown): string => {
  const text = isObject(stored) ? stored.text : stored;
  return typeof text === 'string' ? text : '';
};

/** A bureau is a place and not a line: "Busan". */
const city = (stored: unknown): string => {
  const [place] = isObject(stored) && Array.isArray(stored.places) ? stored.places : [];
  return isObject(place) && typeof place.city === 'string' ? place.city : '';
};

/** Whether a row has a picture under the attribute that the credit names. */
const hasPicture = (row: Row, { options }: Attribute): boolean => {
  const picture = options?.picture ? row[options.picture] : undefined;
  return Array.isArray(picture) ? picture.length > 0 : isObject(picture);
};

/** Columns of the plugin's fields, on the newsroom's types and on a host's, in the order of this list. */
const COLUMNS: readonly Column[] = [
  {
    customField: 'plugin::newsroom.dateline',
    cell: (row, name, { options }) => (
      <LineCell line={options?.placeOnly ? city(row[name]) : printed(row[name])} />
    ),
  },
  {
    customField: 'plugin::newsroom.image-credit',
    cell: (row, name, attribute) => (
      <CreditCell line={printed(row[name])} hasPicture={hasPicture(row, attribute)} />
    ),
  },
];

export interface InjectedColumn {
  name: string;
  label: string;
  attribute: { type: string };
  sortable: false;
  searchable: false;
  cellFormatter: (row: Row) => ReactNode;
}

/** The columns of a type's newsroom fields. JSON can be neither sorted nor searched. */
export const columnsOf = (attributes: Attributes, labelOf: (name: string) => string): InjectedColumn[] =>
  COLUMNS.flatMap(({ customField, cell }) =>
    Object.entries(attributes).flatMap(([name, attribute]) =>
      attribute?.customField === customField
        ? {
            name,
            label: labelOf(name),
            attribute: { type: 'custom' },
            sortable: false as const,
            searchable: false as const,
            cellFormatter: (row: Row) => cell(row, name, attribute),
          }
        : [],
    ),
  );
