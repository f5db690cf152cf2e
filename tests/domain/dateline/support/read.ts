import { parseDateline } from '../../../../domain/dateline';

export interface Expected {
  cities?: string[];
  region?: string;
  countries?: string[];
  date?: object;
  agency?: string;
  names?: string[];
  style?: string;
}

export const read = (line: string) => {
  const parsed = parseDateline(line);
  if (!parsed) return null;
  const { places, date, agency, correspondents, style } = parsed.dateline;
  const regions = places.flatMap(({ region }) => region ?? []);
  const countries = places.flatMap(({ country }) => country ?? []);
  return {
    ...(places.length > 0 && { cities: places.map(({ city }) => city) }),
    ...(regions.length > 0 && { region: regions.join('; ') }),
    ...(countries.length > 0 && { countries }),
    ...(date && { date }),
    ...(agency && { agency }),
    ...(correspondents && {
      names: correspondents.map(({ name, role }) => (role ? `${name}:${role}` : name)),
    }),
    ...(style && { style }),
  };
};

const BODY = 'Ferries were back at noon, the harbour master said.';

export const check = (table: readonly [string, Expected][], body = BODY) =>
  it.each(table)('%s', (line, expected) => {
    expect(read(`${line} ${body}`)).toEqual(expected);
    expect(parseDateline(`${line} ${body}`)?.body).toBe(body);
    expect(parseDateline(`${line} ${body}`)?.dateline.text).toBe(line);
    expect(read(line)).toEqual(expected);
  });
