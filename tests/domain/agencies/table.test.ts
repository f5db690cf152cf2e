import { agencyNames, TRADE_BOOK, TRADE_SIGNERS } from '../../../domain/agencies';
import { readRows } from '../../../domain/agencies/rows';
import { bodies } from '../../../domain/agencies/table';
import { parseCredit } from '../../../domain/credit';
import { parseDateline } from '../../../domain/dateline';

describe('a row', () => {
  it('holds a body with all that is said of it', () => {
    const [body] = readRows({
      KR: 'Tide; distributor; signs TIDE, Tide News; ko 물결; prints The Tide; twins 浪',
    });
    expect(body).toMatchObject({
      name: 'Tide',
      country: 'KR',
      distributor: true,
      signs: ['Tide', 'TIDE', 'Tide News'],
      signsIn: { ko: ['Tide', '물결'] },
      aliases: ['The Tide'],
      twins: ['浪'],
    });
  });

  it('that is a name alone signs nothing and is of no country under "--"', () => {
    const [body] = readRows({ '--': 'Tide' });
    expect(body).toMatchObject({ name: 'Tide', signs: [], signsIn: {}, twins: [] });
    expect(body).not.toHaveProperty('country');
  });
});

describe('the table', () => {
  it('knows the words of a row, and names each body once', () => {
    const names = bodies().map(({ name }) => name);
    const namesakes = names.filter((name, at) => names.indexOf(name) !== at);
    // Cyprus and Taiwan, Korea and Ethiopia.
    expect(namesakes.sort()).toEqual(['CNA', 'ENA']);
    const fields = bodies().flatMap(({ name, aliases = [], signs, twins }) => [
      name,
      ...aliases,
      ...signs,
      ...twins,
    ]);
    expect(fields.filter((name) => name !== name.trim() || /[;,|]/.test(name))).toEqual([]);
  });

  it('has its countries by their codes', () => {
    expect(bodies().filter(({ country }) => country && !/^[A-Z]{2}$/.test(country))).toEqual([]);
  });

  it.each([
    ['AP', '美联社', 'एपी', 'AP通信'],
    ['Yonhap', '연합뉴스', '韩联社', '聯合ニュース', 'Yonhap News Agency'],
    ['TASS', 'ТАСС', '타스', '塔斯社', 'تاس'],
    ['Xinhua', '新华社', '新華社', '신화', 'शिन्हुआ'],
    ['Asia Economy', '아시아경제', 'Asia Business Daily'],
  ])('ties %s to its names in other languages', (name, ...others) => {
    expect(others.map((other) => TRADE_BOOK.keyOf(other))).toEqual(others.map(() => TRADE_BOOK.keyOf(name)));
    expect(others.map((other) => TRADE_BOOK.nameOf(other))).toEqual(others);
  });

  it('is what datelines and credits are read by', () => {
    expect(parseDateline('OSLO (Ritzau) — Ferries')?.dateline.agency).toBe('Ritzau');
    expect(parseCredit('Jo Reyes/RITZAU')?.sources).toEqual(['Ritzau']);
  });

  it('lets a paper be credited that no dateline is signed with', () => {
    expect(TRADE_BOOK.find('Der Spiegel')).toMatchObject({ name: 'Der Spiegel' });
    expect(TRADE_SIGNERS.isKnown('Der Spiegel')).toBe(false);
  });

  it.each(['Map', 'Nina', 'App', 'Mia', 'Ana'])('takes %s for no agency', (word) => {
    expect(TRADE_BOOK.find(word)).toBeNull();
    expect(TRADE_BOOK.find(word.toUpperCase())).not.toBeNull();
  });

  it('takes a signature of two houses apart where it credits', () => {
    expect(parseCredit('AP연합뉴스')).toMatchObject({ sources: ['AP'], via: '연합뉴스' });
    expect(agencyNames()).not.toContain('AP연합뉴스');
  });
});
