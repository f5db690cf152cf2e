import { parseDateline, type PartialDate } from '../../../../domain/dateline';

/**
 * A row: the start of a story, then what a reader takes from it, `|` between: cities (`;` between), regions,
 * date as year/month/day with the parts that are there (a weekday behind a space), agency, names. `⏎` is the end
 * of a line. The houses' forms are real, the stories and the people are not.
 */
interface Row {
  text: string;
  taken: string;
}

const PARTS = 5;

const rowsOf = (table: string): (readonly [string, Row])[] =>
  table
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const cells = line.split(' | ');
      const text = cells.slice(0, -PARTS).join(' | ');
      return [text, { text: text.replaceAll('⏎', '\n'), taken: cells.slice(-PARTS).join(' | ') }] as const;
    });

const dateOf = ({ year, month, day, weekday }: PartialDate): string =>
  [[year, month, day].filter((part) => part !== undefined).join('/'), weekday].filter(Boolean).join(' ');

/** What was read, as a row has it. */
const takenFrom = (text: string): string | null => {
  const parsed = parseDateline(text);
  if (!parsed) return null;
  const { places, date, agency, correspondents = [] } = parsed.dateline;
  const parts = [
    places.map(({ city }) => city).join('; '),
    places.flatMap(({ region }) => region ?? []).join('; '),
    date ? dateOf(date) : '',
    agency ?? '',
    correspondents.map(({ name }) => name).join('; '),
  ];
  return parts.map((part) => part || '-').join(' | ');
};

const bare = (text: string): string => text.replace(/\s+/g, '');

/** Each row of a table is read as a reader does, and nothing of its text is lost. */
export const checkRows = (table: string): void => {
  it.each(rowsOf(table))('%s', (_name, { text, taken }) => {
    expect(takenFrom(text)).toBe(taken);
    const parsed = parseDateline(text);
    expect(bare(`${parsed?.dateline.text}${parsed?.body}`)).toBe(bare(text));
  });
};
