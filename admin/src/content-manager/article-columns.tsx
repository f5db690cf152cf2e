import type { ReactNode } from 'react';
import { isObject } from '../../../domain/shape/json';
import { ClampedCell, HeadlineCell, LanguagesCell, SavedCell } from './cells';

type Row = Readonly<Record<string, unknown>>;

interface Column {
  name: string;
  cellFormatter?: (row: Row) => ReactNode;
}

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Cells that wrap, so that the list of articles is as wide as a small screen. */
const CELLS: Readonly<Record<string, (row: Row) => ReactNode>> = {
  byline: (row) => <ClampedCell text={textIn(row.byline)} minWidth="6rem" maxWidth="20rem" />,
  updatedAt: ({ updatedAt }) => <SavedCell moment={updatedAt} />,
  // Strapi's own column of languages spells out each.
  locales: ({ documentId, locale, localizations }) => (
    <LanguagesCell
      documentId={textIn(documentId)}
      codes={[{ locale }, ...(Array.isArray(localizations) ? localizations : [])].flatMap((one) =>
        isObject(one) && typeof one.locale === 'string' ? one.locale : [],
      )}
    />
  ),
};

/** The columns of the list of articles: the picture stands in one with the headline. */
export const narrowed = <Any extends Column>(columns: readonly Any[]): Any[] => {
  const picture = columns.find(({ name }) => name === 'imageCredit');
  const hasHeadline = columns.some(({ name }) => name === 'headline');
  const headline = (row: Row) => (
    <HeadlineCell
      headline={textIn(row.headline)}
      documentId={textIn(row.documentId)}
      picture={picture?.cellFormatter?.(row)}
    />
  );
  return columns
    .filter((column) => !hasHeadline || column !== picture)
    .map((column) => {
      const cell = column.name === 'headline' ? headline : CELLS[column.name];
      return cell ? { ...column, cellFormatter: cell } : column;
    });
};
