import type { ReactNode } from 'react';
import { isObject } from '../fields/shared/stored';
import { LineCell } from './LineCell';
import type { Attribute, Attributes } from './schemas';

/** A field that Strapi's list leaves out, since it is JSON, and what a cell of its column prints. */
interface Column {
  customField: string;
  line: (stored: unknown, attribute: Attribute) => string;
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

/** Columns of the plugin's fields, on the newsroom's types and on a host's, in the order of this list. */
const COLUMNS: readonly Column[] = [
  {
    customField: 'plugin::newsroom.dateline',
    line: (stored, { options }) => (options?.placeOnly ? city(stored) : printed(stored)),
  },
];

export interface InjectedColumn {
  name: string;
  label: string;
  attribute: { type: string };
  sortable: false;
  searchable: false;
  cellFormatter: (row: Readonly<Record<string, unknown>>) => ReactNode;
}

/** The columns of a type's newsroom fields. JSON can be neither sorted nor searched. */
export const columnsOf = (attributes: Attributes, labelOf: (name: string) => string): InjectedColumn[] =>
  COLUMNS.flatMap(({ customField, line }) =>
    Object.entries(attributes).flatMap(([name, attribute]) =>
      attribute?.customField === customField
        ? {
            name,
            label: labelOf(name),
            attribute: { type: 'custom' },
            sortable: false as const,
            searchable: false as const,
            cellFormatter: (row: Readonly<Record<string, unknown>>) => (
              <LineCell line={line(row[name], attribute)} />
            ),
          }
        : [],
    ),
  );
