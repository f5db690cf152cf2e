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
