import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  DATELINE_STYLES,
  formatDateline,
  parseDateline,
  type Dateline,
  type Place,
} from '../../../domain/dateline';

const DOCS = resolve(__dirname, '../../../docs/datelines.md');
const examples = [...readFileSync(DOCS, 'utf8').matchAll(/^\| `([a-z-]+)` +\| `(.+)` +\|$/gm)].map(
  ([, style = '', line = '']) => [style, line] as const,
);

describe('the table of styles in the docs', () => {
  it('has every style but the template', () =>
    expect(examples.map(([style]) => style).sort()).toEqual(
      DATELINE_STYLES.filter((style) => style !== 'template').sort(),
    ));

  it.each(examples)('%s: %s', (style, line) => {
    const parsed = parseDateline(line);
    expect(parsed?.dateline).toMatchObject({ style, text: line });
    expect(formatDateline(parsed?.dateline ?? { places: [] }, style)).toBe(line);
    expect(parseDateline(`${line} Ferries were back at noon.`)?.dateline).toEqual(parsed?.dateline);
  });
});

const place = (city: string, region?: string, country = 'US'): Place => ({
  city,
  country,
  ...(region && { region }),
});
const signed = (one: Place, agency = 'AP'): Dateline => ({ places: [one], agency });

describe('AP', () => {
  it.each(
    (
      'Atlanta,Baltimore,Boston,Chicago,Cincinnati,Cleveland,Dallas,Denver,Detroit,Honolulu,Houston,Indianapolis,Las Vegas,' +
      'Los Angeles,Miami,Milwaukee,Minneapolis,New Orleans,New York,Oklahoma City,Philadelphia,Phoenix,Pittsburgh,St. Louis,' +
      'Salt Lake City,San Antonio,San Diego,San Francisco,Seattle,Washington'
    ).split(','),
  )('lets %s stand alone', (city) =>
    expect(formatDateline(signed(place(city)), 'ap')).toBe(`${city.toUpperCase()} (AP) —`),
  );

  it.each(
    (
      'Amsterdam:NL,Baghdad:IQ,Bangkok:TH,Beijing:CN,Beirut:LB,Berlin:DE,Brussels:BE,Cairo:EG,Dublin:IE,Geneva:CH,Guatemala City:GT,' +
      'Havana:CU,Helsinki:FI,Hong Kong:HK,Islamabad:PK,Istanbul:TR,Jerusalem:IL,Johannesburg:ZA,Kuwait City:KW,London:GB,' +
      'Luxembourg:LU,Macau:MO,Madrid:ES,Mexico City:MX,Milan:IT,Monaco:MC,Montreal:CA,Moscow:RU,Munich:DE,New Delhi:IN,' +
      'Panama City:PA,Paris:FR,Prague:CZ,Quebec City:CA,Rio de Janeiro:BR,Rome:IT,San Marino:SM,Sao Paulo:BR,Shanghai:CN,' +
      'Singapore:SG,Stockholm:SE,Sydney:AU,Tokyo:JP,Toronto:CA,Vatican City:VA,Vienna:AT,Zurich:CH'
    )
      .split(',')
      .map((entry) => entry.split(':')),
  )('lets %s in %s stand alone', (city = '', country = '') =>
    expect(formatDateline(signed(place(city, undefined, country)), 'ap')).toBe(
      `${city.toUpperCase()} (AP) —`,
    ),
  );

  it.each(
    (
      'Alabama:Ala.,Arizona:Ariz.,Arkansas:Ark.,California:Calif.,Colorado:Colo.,Connecticut:Conn.,Delaware:Del.,Florida:Fla.,' +
      'Georgia:Ga.,Illinois:Ill.,Indiana:Ind.,Kansas:Kan.,Kentucky:Ky.,Louisiana:La.,Maryland:Md.,Massachusetts:Mass.,' +
      'Michigan:Mich.,Minnesota:Minn.,Mississippi:Miss.,Missouri:Mo.,Montana:Mont.,Nebraska:Neb.,Nevada:Nev.,New Hampshire:N.H.,' +
      'New Jersey:N.J.,New Mexico:N.M.,New York:N.Y.,North Carolina:N.C.,North Dakota:N.D.,Oklahoma:Okla.,Oregon:Ore.,' +
      'Pennsylvania:Pa.,Rhode Island:R.I.,South Carolina:S.C.,South Dakota:S.D.,Tennessee:Tenn.,Vermont:Vt.,Virginia:Va.,' +
      'Washington:Wash.,West Virginia:W.Va.,Wisconsin:Wis.,Wyoming:Wyo.,' +
      'Alaska:Alaska,Hawaii:Hawaii,Idaho:Idaho,Iowa:Iowa,Maine:Maine,Ohio:Ohio,Texas:Texas,Utah:Utah'
    )
      .split(',')
      .map((entry) => entry.split(':')),
  )('prints %s as %s', (state = '', printed = '') => {
    const line = `HARMONY, ${printed} (AP) —`;
    expect(formatDateline(signed(place('Harmony', state)), 'ap')).toBe(line);
    expect(formatDateline(signed(place('Harmony', printed)), 'ap')).toBe(line);
    expect(parseDateline(line)?.dateline.places).toEqual([place('Harmony', printed)]);
  });

  it.each([
    [place('Calgary', 'Alta.', 'CA'), 'CALGARY, Alberta (AP) —'],
    [place('London', 'Ontario', 'CA'), 'LONDON, Ontario (AP) —'],
    [place('Oslo', undefined, 'NO'), 'OSLO, Norway (AP) —'],
    [place('Paris', 'Texas'), 'PARIS, Texas (AP) —'],
    [{ city: 'United Nations' }, 'UNITED NATIONS (AP) —'],
  ])('prints %j', (one, line) => expect(formatDateline(signed(one), 'ap')).toBe(line));
});

describe('Reuters', () => {
  it.each('Jan,Feb,March,April,May,June,July,Aug,Sept,Oct,Nov,Dec'.split(',').map((name, at) => [name, at]))(
    'prints %s without a full stop',
    (name, at) =>
      expect(
        formatDateline(
          { ...signed(place('Lima', undefined, 'PE'), 'Reuters'), date: { month: Number(at) + 1, day: 3 } },
          'reuters',
        ),
      ).toBe(`LIMA, ${name} 3 (Reuters) -`),
  );

  it('shortens no state', () =>
    expect(formatDateline(signed(place('Duluth', 'Minn.'), 'Reuters'), 'reuters')).toBe(
      'DULUTH, Minnesota (Reuters) -',
    ));
});

describe('the day of filing', () => {
  const filedAt = new Date('2024-06-30T20:00Z');
  const sydney: Dateline = { places: [{ city: 'Sydney', country: 'AU', timeZone: 'Australia/Sydney' }] };

  it.each<[Dateline, string, string]>([
    [{ ...sydney, agency: 'Reuters' }, 'reuters', 'SYDNEY, July 1 (Reuters) -'],
    [{ ...sydney, agency: 'AFP' }, 'afp', 'SYDNEY, Jul 1, 2024 (AFP) -'],
    [
      { places: [{ city: 'Honolulu', country: 'US', timeZone: 'Pacific/Honolulu' }], agency: 'UPI' },
      'upi',
      'HONOLULU, June 30 (UPI) --',
    ],
    [{ places: [{ city: 'Lima', country: 'PE' }], agency: 'Reuters' }, 'reuters', 'LIMA, July 1 (Reuters) -'],
    [{ ...sydney, agency: 'Reuters', date: { month: 1, day: 2 } }, 'reuters', 'SYDNEY, Jan 2 (Reuters) -'],
    [{ places: [] }, 'reuters', ''],
  ])('%j in %s', (dateline, style, line) =>
    expect(formatDateline(dateline, style, { filedAt, timeZone: 'Asia/Seoul' })).toBe(line),
  );
});
