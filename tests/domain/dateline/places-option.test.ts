import { parseDateline, type PlaceNames } from '../../../domain/dateline';

/** A list as a server has it: every town of a name, the largest first. */
const LIST: Readonly<Record<string, { country: string; population: number }[]>> = {
  augsfeld: [{ country: 'DE', population: 900 }],
  dimapur: [{ country: 'IN', population: 120_000 }],
  springwell: [
    { country: 'US', population: 40_000 },
    { country: 'GB', population: 1_000 },
  ],
  newtown: [
    { country: 'US', population: 30_000 },
    { country: 'GB', population: 20_000 },
  ],
};
const places: PlaceNames = { named: (name) => LIST[name.toLowerCase()] ?? [] };

const STORY = 'The council met on Monday and agreed to open the harbour again';

describe('a list of places', () => {
  it.each([
    ['one country has the name', 'DIMAPUR', 'IN'],
    ['the largest outgrows the others', 'SPRINGWELL', 'US'],
    ['two could be meant', 'NEWTOWN', undefined],
    ['nobody has it', 'XYLOPOLIS', undefined],
  ])('says the country where it can: %s', (_why, city, country) => {
    const parsed = parseDateline(`${city}, May 3 (Reuters) - ${STORY}`, { places });
    expect(parsed?.dateline.places[0]?.country).toBe(country);
  });

  it('vouches for a town that nothing else does', () => {
    const line = `Dimapur – ${STORY}.`;
    expect(parseDateline(line)).toBeNull();
    expect(parseDateline(line, { places })?.dateline.places).toEqual([{ city: 'Dimapur', country: 'IN' }]);
  });

  it('leaves what the line says', () => {
    const parsed = parseDateline(`SPRINGWELL, England (AP) — ${STORY}`, { places });
    expect(parsed?.dateline.places).toEqual([{ city: 'Springwell', region: 'England', country: 'GB' }]);
  });

  it('makes no heading a dateline', () => {
    const any: PlaceNames = { named: () => [{ country: 'US', population: 200_000 }] };
    expect(parseDateline('REPORTAGE - Dans les rues de la ville', { places: any })).toBeNull();
    expect(parseDateline('Note: the ferry is late', { places: any })).toBeNull();
  });
});
