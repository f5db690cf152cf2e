import type { ReactNode } from 'react';
import { isObject } from '../../../domain/shape/json';
import { LineCell, PictureCell } from './cells';
import type { Attribute, Attributes } from './schemas';

type Row = Readonly<Record<string, unknown>>;

/** A field that Strapi's list leaves out, since it is JSON, and what a cell of its column shows. */
interface Column {
  customField: string;
  /** Whether it stands before what names the entry: a picture does, without words in its head. */
  isBefore?: (attribute: Attribute) => boolean;
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

/** The picture under the attribute that a credit names, the first one of several. */
const pictureIn = (row: Row, { options }: Attribute): Row | undefined => {
  const stored = options?.picture ? row[options.picture] : undefined;
  const picture: unknown = Array.isArray(stored) ? stored[0] : stored;
  return isObject(picture) ? picture : undefined;
};

/** Its smallest format; what is no picture has none, and no address that a browser could draw. */
const thumbnailOf = ({ formats, url, mime }: Row): string | undefined => {
  const { thumbnail } = isObject(formats) ? formats : {};
  const address = isObject(thumbnail) ? thumbnail.url : url;
  return typeof address === 'string' && String(mime).startsWith('image/') ? address : undefined;
};

const pictureCell = (row: Row, name: string, attribute: Attribute): ReactNode => {
  const picture = pictureIn(row, attribute);
  const url = picture && thumbnailOf(picture);
  return <PictureCell url={url} hasPicture={picture !== undefined} line={printed(row[name])} />;
};

/** Columns of the plugin's fields, on the newsroom's types and on a host's, in the order of this list. */
const COLUMNS: readonly Column[] = [
  {
    customField: 'plugin::newsroom.image-credit',
    isBefore: ({ options }) => options?.picture !== undefined,
    cell: (row, name, attribute) =>
      attribute.options?.picture ? pictureCell(row, name, attribute) : <LineCell line={printed(row[name])} />,
  },
  {
    customField: 'plugin::newsroom.dateline',
    cell: (row, name, { options }) => (
      <LineCell line={options?.placeOnly ? city(row[name]) : printed(row[name])} />
    ),
  },
];

export interface InjectedColumn {
  name: string;
  label: string;
  isBefore: boolean;
  attribute: { type: string };
  sortable: false;
  searchable: false;
  cellFormatter: (row: Row) => ReactNode;
}

/** The columns of a type's newsroom fields. JSON can be neither sorted nor searched. */
export const columnsOf = (attributes: Attributes, labelOf: (name: string) => string): InjectedColumn[] =>
  COLUMNS.flatMap(({ customField, cell, isBefore }) =>
    Object.entries(attributes).flatMap(([name, attribute]) =>
      attribute?.customField === customField
        ? {
            name,
            label: labelOf(isBefore?.(attribute) ? (attribute.options?.picture ?? name) : name),
            isBefore: isBefore?.(attribute) ?? false,
            attribute: { type: 'custom' },
            sortable: false as const,
            searchable: false as const,
            cellFormatter: (row: Row) => cell(row, name, attribute),
          }
        : [],
    ),
  );
