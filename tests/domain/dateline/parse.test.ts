import { parseDateline } from '../../../domain/dateline';
import { read } from './support/read';

describe('marks that nobody sees', () =>
  it.each([
    ['\u200bOSLO (AP) — Ferries', ['Oslo'], 'AP'],
    ['\ufeff【서울=뉴시스】 오하늘 기자 = 여객선', ['서울'], '뉴시스'],
    ['\u200fالقاهرة\u200f (رويترز)\u200f - قال', ['القاهرة'], 'رويترز'],
    ['OSLO,\u00a0Sept\u00a03\u00a0(AP)\u00a0— Ferries', ['Oslo'], 'AP'],
  ])('%j', (line, cities, agency) => {
    const parsed = parseDateline(line);
    expect(parsed?.dateline.places.map(({ city }) => city)).toEqual(cities);
    expect(parsed?.dateline.agency).toBe(agency);
    expect(`${parsed?.dateline.text} ${parsed?.body}`).toBe(line.replace(/^\ufeff/, ''));
  }));

describe('a line alone', () =>
  it.each([
    ['LIMA, Jan 21 (Reuters)', ['Lima']],
    ['  OSLO (AP)\n', ['Oslo']],
    ['VIENNA —', ['Vienna']],
    ['[Oslo]', ['Oslo']],
    ['(서울)', ['서울']],
    ['（台北電）', ['台北']],
  ])('%s', (line, cities) => {
    const parsed = parseDateline(line);
    expect(parsed?.dateline.places.map(({ city }) => city)).toEqual(cities);
    expect(parsed).toMatchObject({ dateline: { text: line.trim() }, body: '' });
  }));

describe('what is no dateline', () =>
  it.each([
    '',
    '   ',
    'January 21',
    'MARCH 04, 2013',
    '4/4/2018',
    'WASHINGTON Post reporters said on Monday that the harbour is open.',
    'HARBOUR OPENS AGAIN AFTER STORM',
    'OSLO — HARBOUR OPENS AGAIN AFTER STORM',
    'BREAKING — The harbour is open again.',
    'NATO — The alliance met again on Monday.',
    'SOUTH KOREA — The country votes on Monday.',
    'Vienna – the city of music – is quiet today.',
    'London - which has five airports - is busy.',
    'Paris - Roubaix is ridden in April every year.',
    'World Health Organization (WHO) — The body met.',
    'Associated Press (AP) — The agency is old.',
    'Convolutional Neural Network (CNN) Model',
    'Rajahmundry (AP) — The largest bridge',
    'NOTE (ani): this is for later.',
    'Vienna (AP) reporters said nothing.',
    'In Vienna (AP) — The council met.',
    'Apple (AAPL) — Shares fell.',
    'Monday — The council met.',
    'Jan. 5 — The council met.',
    'Vienna, March 5',
    'VIENNA, AUSTRIA',
    'LONDON-based Harbour Ltd said it would sail.',
    'TOKYO 2020 — The games',
    '[Photo by Harbour Press] The ferry',
    '[Image source=Harbour Press]',
    "[Editor's note] The ferry sails again.",
    '[단독] 여객선이 다시 떴다',
    '[오하늘 기자] 여객선이 다시 떴다',
    '(사진=연합뉴스) 여객선',
    '[로이터=연합뉴스]',
    '(서울) 여객선이 다시 떴다',
    '【速報】船が戻った',
    '【時事】新しい話題',
    '【東京五輪】選手が入村した',
    '新华社记者在北京看到，渡轮恢复运行。',
    '新华社1月27日报道，渡轮恢复运行。',
    '1月27日电话会议上，渡轮公司说。',
    '北京1月27日天气晴。',
  ])('%s', (text) => expect(parseDateline(text)).toBeNull()));

it('takes an agency for one whose letters its places begin with by chance', () => {
  expect(read("Paris, Texas/Coeur d'Alene, Idaho (PTI)")).toMatchObject({
    agency: 'PTI',
    region: 'Texas; Idaho',
  });
});
