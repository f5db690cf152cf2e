import { type ComponentType, lazy, Suspense } from 'react';
import type { ClampedCellProps, HeadlineCellProps, LanguagesCellProps, SavedCellProps } from './cells';
import type { PictureCellProps } from './PictureCell';

/** A cell whose code comes with the first list that has one. */
const later = <Props extends object>(load: () => Promise<ComponentType<Props>>) => {
  const Cell = lazy(async () => ({ default: await load() })) as unknown as ComponentType<Props>;
  return (props: Props) => (
    <Suspense fallback={null}>
      <Cell {...props} />
    </Suspense>
  );
};

const cells = () => import('./cells');

export const ClampedCell = later<ClampedCellProps>(async () => (await cells()).ClampedCell);
export const HeadlineCell = later<HeadlineCellProps>(async () => (await cells()).HeadlineCell);
export const LanguagesCell = later<LanguagesCellProps>(async () => (await cells()).LanguagesCell);
export const SavedCell = later<SavedCellProps>(async () => (await cells()).SavedCell);
export const PictureCell = later<PictureCellProps>(async () => (await import('./PictureCell')).PictureCell);

/** A printed line in a list. */
export const LineCell = ({ line }: { line: string }) => (
  <ClampedCell text={line} minWidth="9.6rem" maxWidth="24rem" />
);
