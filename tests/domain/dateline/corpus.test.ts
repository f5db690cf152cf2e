import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseDateline } from '../../../domain/dateline';

/** The lines are not part of the repository: the test is skipped where they are not at hand. */
const folder = resolve(__dirname, '../../..', process.env.NEWSROOM_SHARED ?? '../shared');
const file = resolve(folder, 'corpus/datelines.jsonl');

interface Line {
  text: string;
  cities: string[];
  region: string | null;
  countries: string[];
  date: object | null;
  agency: string | null;
  correspondents: string[];
}

const lines = existsSync(file)
  ? readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Line)
  : [];

(lines.length > 0 ? describe : describe.skip)('printed datelines', () => {
  it.each(lines.map((line) => [line.text, line] as const))('%s', (text, line) => {
    const parsed = parseDateline(text);
    expect(parsed).not.toBeNull();
    const { places = [], date, agency, correspondents = [] } = parsed?.dateline ?? {};
    expect({
      cities: places.map(({ city }) => city),
      region: places.find(({ region }) => region)?.region ?? null,
      countries: places.flatMap(({ country }) => country ?? []),
      date: date ?? null,
      agency: agency ?? null,
      correspondents: correspondents.map(({ name }) => name),
    }).toEqual({
      cities: line.cities,
      region: line.region,
      countries: line.countries,
      date: line.date,
      agency: line.agency,
      correspondents: line.correspondents,
    });
  });

  if (lines.length === 0) it('needs the shared lines', () => undefined);
});

const linesOf = <T>(name: string): T[] => {
  const path = resolve(folder, 'corpus', name);
  return existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as T)
    : [];
};

const odd = linesOf<Line & { group: string }>('datelines-2.jsonl');

/** All of a line that a reader takes from it. */
const isWhole = (line: Line): boolean => {
  const { places = [], date, agency, correspondents = [] } = parseDateline(line.text)?.dateline ?? {};
  const asked = {
    cities: line.cities,
    region: line.region,
    countries: line.countries,
    agency: line.agency,
    names: line.correspondents,
  };
  const taken = {
    cities: places.map(({ city }) => city),
    region: places.find(({ region }) => region)?.region ?? null,
    countries: places.flatMap(({ country }) => country ?? []),
    agency: agency ?? null,
    names: correspondents.map(({ name }) => name),
  };
  const sameDate = Object.entries(line.date ?? {}).every(([part, value]) => date?.[part as 'day'] === value);
  return JSON.stringify(asked) === JSON.stringify(taken) && sameDate && !date === !line.date;
};

const shareOf = (some: readonly Line[]): number => some.filter(isWhole).length / some.length;

(odd.length > 0 ? describe : describe.skip)('odd datelines', () => {
  it('are read whole, 95 of 100', () => expect(shareOf(odd)).toBeGreaterThanOrEqual(0.95));

  it.each([...new Set(odd.map(({ group }) => group))])('are read whole in %s, 85 of 100', (group) =>
    expect(shareOf(odd.filter((line) => line.group === group))).toBeGreaterThanOrEqual(0.85),
  );
});

const none = [
  ...linesOf<{ text: string }>('no-dateline.jsonl'),
  ...linesOf<{ text: string }>('no-dateline-found.jsonl'),
];

(none.length > 0 ? it : it.skip)('finds no dateline in paragraphs that have none', () =>
  expect(none.filter(({ text }) => parseDateline(text) !== null)).toEqual([]),
);

const page = resolve(folder, 'seed/story-page.txt');

(existsSync(page) ? it : it.skip)('reads the seed page’s lead', () => {
  const lead = readFileSync(page, 'utf8')
    .split('\n')
    .find((line) => line.includes('=Correspondent'));
  const parsed = parseDateline(lead ?? '');
  expect(parsed?.dateline).toMatchObject({
    places: [{ city: 'New York', country: 'US' }],
    correspondents: [{ role: 'Correspondent' }],
    style: 'asia-economy',
  });
  expect(`${parsed?.dateline.text} ${parsed?.body}`).toBe(lead?.trim());
});
