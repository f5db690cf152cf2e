import { CREDIT_STYLES, formatCredit, type ImageCredit, parseCredit } from '../../../domain/credit';
import { creditOfPicture, type PictureMetadata } from '../../../domain/picture';
import { slugOf } from '../../../domain/slug';

type Wanted = Partial<ImageCredit> | null;

/** A line with what has to be read from it: `want` holds what is asked, the rest is free. */
export type LabelledLine =
  | { do: 'parseCredit'; in: string; want: Wanted }
  | { do: 'creditOfPicture'; in: PictureMetadata; want: Wanted }
  | { do: 'roundTrip'; in: Omit<ImageCredit, 'text'>; want: Wanted }
  | { do: 'slug'; in: string; locale?: string; want: string };

export const nameOf = (line: LabelledLine): string =>
  `${line.do} ${typeof line.in === 'string' ? line.in : JSON.stringify(line.in)}`;

/** A kind that nobody asked for is a fault too; a wanted kind in brackets stands for whichever the house has. */
const asked = (credit: ImageCredit | null, want: Wanted): Wanted => {
  if (!credit || !want) return credit;
  const parts = Object.entries(credit).filter(([part]) => part in want || part === 'kind');
  return Object.fromEntries(
    parts.map(([part, value]) => [
      part,
      part === 'kind' && want.kind === '(one for AI-made)' && value === 'ai generated' ? want.kind : value,
    ]),
  );
};

/** `asia-economy` prints one side alone, which can't be read back. */
const PRINTS_ALL = CREDIT_STYLES.filter((style) => style !== 'asia-economy');
const TEMPLATE = '[Photo: {creators}/{sources} via {via}]';

/** What was read, reduced to what the line asks for. */
export const readingsOf = async (line: LabelledLine): Promise<unknown[]> => {
  switch (line.do) {
    case 'parseCredit':
      return [asked(parseCredit(line.in), line.want)];
    case 'creditOfPicture':
      return [asked(creditOfPicture(line.in), line.want)];
    case 'roundTrip':
      return PRINTS_ALL.map((style) =>
        asked(parseCredit(formatCredit({ ...line.in, text: '' }, style, { template: TEMPLATE })), line.want),
      );
    case 'slug':
      return [await slugOf(line.in, line.locale)];
  }
};
