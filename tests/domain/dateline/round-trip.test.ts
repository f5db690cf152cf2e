import fc from 'fast-check';
import { DATELINE_STYLES, formatDateline, parseDateline, type Dateline } from '../../../domain/dateline';
import { DATE, datelines, HOUSES, LATIN, MONTH_AND_DAY, people, STATES, type House } from './support/houses';

const parts = ({ places, date, agency, correspondents }: Dateline) => ({
  places: places.map(({ city, region, country }) => ({ city, region, country })),
  date: date ?? null,
  agency,
  correspondents: (correspondents ?? []).map(({ name, role }) => ({ name, role })),
});

describe('formatDateline', () => {
  it('is tried here in every style', () =>
    expect(Object.keys(HOUSES).sort()).toEqual([...DATELINE_STYLES].sort()));

  it.each(Object.entries(HOUSES))('%s is read back as it was', (style, house) => {
    fc.assert(
      fc.property(datelines(house), (dateline) => {
        const line = formatDateline(dateline, style);
        const again = parseDateline(line);
        expect([line, again && parts(again.dateline)]).toEqual([line, parts(dateline)]);
        expect(again?.body).toBe('');
      }),
      { numRuns: 400 },
    );
  });

  /** Lines of a house's own from which every part can be told. */
  it.each([
    '{CITY}, {region}, {date} ({agency}) —',
    '{CITY}, {region} ({agency}) —',
    '{CITY}, {date} ({agency}) -',
    '{city}, {region}, {date} ({agency}) –',
    '{CITY}, {region}, {date} /{agency}/ --',
    '{CITY}, {region}--({agency})--',
    '({agency}) - {CITY}, {region}, {date} -',
    '{CITY}, {region}, {weekday}, {month} {day}, {year} ({agency}) —',
    'By {correspondents} {CITY}, {region}, {date} ({agency}) —',
  ])('a template is read back: %s', (line) => {
    const house: House = {
      // A template prints a region and no country: places whose names say where they are.
      places: [...LATIN.slice(0, 5), ...(line.includes('{region}') ? STATES : [])],
      agencies: ['AP', 'Reuters', 'Belga'],
      date: line.includes('{date}') ? DATE : MONTH_AND_DAY,
      people: people('Ida Holm|Jon Berg', [undefined]).filter((all) => all.length === 1),
    };
    const one = datelines(house).map((dateline) => ({
      ...dateline,
      places: dateline.places.slice(0, 1),
      ...(!/\{(?:date|day)\}/.test(line) && { date: undefined }),
      ...(!line.includes('{correspondents}') && { correspondents: [] }),
    }));
    fc.assert(
      fc.property(one, (dateline) => {
        const printed = formatDateline(dateline, 'template', { template: line });
        const again = parseDateline(printed);
        expect([printed, again && parts(again.dateline)]).toEqual([printed, parts(dateline)]);
      }),
      { numRuns: 300 },
    );
  });

  it.each(Object.entries(HOUSES))('%s leaves no mark where a part is missing', (style, house) => {
    const some = datelines(house).chain((dateline) =>
      fc
        .record({
          agency: fc.boolean(),
          date: fc.boolean(),
          places: fc.boolean(),
          correspondents: fc.boolean(),
        })
        .map((kept) => ({
          places: kept.places ? dateline.places : [],
          ...(kept.agency && { agency: dateline.agency }),
          ...(kept.date && { date: dateline.date }),
          ...(kept.correspondents && { correspondents: dateline.correspondents }),
        })),
    );
    fc.assert(
      fc.property(some, (dateline) => {
        const line = formatDateline(dateline, style, {
          template: '{CITY}, {region}, {date} ({agency}) — {correspondents}',
        });
        expect(line).not.toMatch(
          / {2}|^[\s,=·]|,\s*[,)\]（(]|[([【（]\s*[=,)\]】）]|[=·、]\s*[)\]】）]|undefined|null/,
        );
      }),
    );
  });
});
