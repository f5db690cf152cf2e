import { type Agency, parseCredit } from '../../../domain/credit';
import { parseDateline } from '../../../domain/dateline';

const AGENCIES = {
  'BALTIC WIRE': 'The Baltic Wire',
  BW: 'The Baltic Wire',
  물결: '물결일간',
  浪潮: '浪潮日报',
  'Tide Daily': 'Tide',
};

describe('a house that the table lacks', () => {
  it.each([
    ['OSLO (BW) Ferries are back at noon.', ['Oslo'], 'The Baltic Wire'],
    ['GROSSETO, Italy (Baltic Wire) — Ferries are back.', ['Grosseto'], 'The Baltic Wire'],
    ['(BALTIC WIRE) - ROME, JUL 11 - Ferries are back.', ['Rome'], 'The Baltic Wire'],
    ['OSLO, May 5 /BW/ Ferries are back.', ['Oslo'], 'The Baltic Wire'],
    ['OSLO, May 5 BW - Ferries are back.', ['Oslo'], 'The Baltic Wire'],
    ['By Jo Reyes OSLO (BW/dpa) — Ferries are back.', ['Oslo'], 'BW/dpa'],
    ['(서울=물결) 오하늘 기자 = 여객선이 다시 떴다.', ['서울'], '물결일간'],
    ['浪潮北京1月27日电 渡轮中午恢复运行。', ['北京'], '浪潮日报'],
    ['【ワシントン浪潮】渡し船は正午に戻った。', ['ワシントン'], '浪潮日报'],
    ['[Tide Daily New York=Correspondent Oh Ha-neul] Ferries are back.', ['New York'], 'Tide'],
  ])('signs %s', (line, cities, agency) => {
    const parsed = parseDateline(line, { agencies: AGENCIES });
    expect(parsed?.dateline.places.map(({ city }) => city)).toEqual(cities);
    expect(parsed?.dateline.agency).toBe(agency);
    expect(`${parsed?.dateline.text} ${parsed?.body}`.replace(/\s/g, '')).toBe(line.replace(/\s/g, ''));
  });

  it.each([
    'OSLO (BW) Ferries are back at noon.',
    '(BALTIC WIRE) - ROME, JUL 11 - Ferries are back.',
    'OSLO, May 5 /BW/ Ferries are back.',
  ])('is nobody without the setting: %s', (line) => {
    expect(parseDateline(line)?.dateline.agency).toBeUndefined();
  });

  it('is the same in a credit and in a dateline, however it is spelled', () => {
    const options = { agencies: AGENCIES };
    expect(parseCredit('Jo Reyes/B.W.', options)?.sources).toEqual(['The Baltic Wire']);
    expect(parseDateline('OSLO (B.W.) — Ferries are back.', options)?.dateline.agency).toBe(
      'The Baltic Wire',
    );
  });

  it('leaves the trade as it is', () => {
    const parsed = parseDateline('OSLO (AP) — Ferries are back.', { agencies: AGENCIES });
    expect(parsed?.dateline).toMatchObject({ agency: 'AP', style: 'ap' });
  });

  it('may rename an agency of the trade, whose style the line keeps', () => {
    const agencies = { Reuters: 'Reuters News' };
    expect(parseDateline('LIMA, Jan 21 (Reuters) - The council', { agencies })?.dateline).toMatchObject({
      agency: 'Reuters News',
      style: 'reuters',
      text: 'LIMA, Jan 21 (Reuters) -',
    });
  });

  it('may be a list, whose twins stay as printed', () => {
    const agencies: Agency[] = [
      { name: 'Baltic Wire', aliases: ['BW'] },
      { name: '발틱', same: 'Baltic Wire' },
    ];
    expect(parseDateline('OSLO (BW) — Ferries', { agencies })?.dateline.agency).toBe('Baltic Wire');
    expect(parseDateline('(서울=발틱) 오하늘 기자 = 배', { agencies })?.dateline.agency).toBe('발틱');
  });
});
