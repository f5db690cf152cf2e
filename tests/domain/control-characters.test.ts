import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { creditProblems, parseCredit } from '../../domain/credit';
import { datelineProblems, parseDateline } from '../../domain/dateline';
import { creditOfPicture } from '../../domain/picture';
import { controlIn, controlInProse, withoutControls } from '../../domain/text';

const CREDIT = { creators: ['Ana Roth'], sources: ['AP'], text: 'Ana Roth/AP' };
const DATELINE = { places: [{ city: 'Lima' }], agency: 'Reuters', text: 'LIMA (Reuters) -' };

it.each<[string, string, string | undefined, string | undefined]>([
  ['two\nlines', 'two\nlines', 'U+000A', undefined],
  ['two\r\nlines', 'two\r\nlines', 'U+000D', undefined],
  ['a\ttab', 'a\ttab', 'U+0009', undefined],
  ['\u001b[31mred\u001b[0m', 'red', 'U+001B', 'U+001B'],
  ['\u001b]0;title\u0007rest', 'rest', 'U+001B', 'U+001B'],
  ['a bell\u0007', 'a bell', 'U+0007', 'U+0007'],
  ['\u0085C1', 'C1', 'U+0085', 'U+0085'],
  ['Unicode’s\u2028own', 'Unicode’s\nown', 'U+2028', 'U+2028'],
  ['what no database keeps\0', 'what no database keeps\0', 'U+0000', 'U+0000'],
  ['none 뉴스 \u{1F600}', 'none 뉴스 \u{1F600}', undefined, undefined],
])('%j without what controls is %j', (text, without, inLine, inProse) => {
  expect([withoutControls(text), controlIn(text), controlInProse(text)]).toEqual([without, inLine, inProse]);
});

describe('JSON is refused with the path', () => {
  const TEXTS = ['Ana\nRoth', 'Ana\tRoth', 'Ana\r', '\u001b[31mAna', 'Ana\u0085', 'Ana\u2028Roth'];

  it.each<[string, (text: string) => object]>([
    ['creators.0', (text) => ({ ...CREDIT, creators: [text] })],
    ['sources.1', (text) => ({ ...CREDIT, sources: ['AP', text] })],
    ['via', (via) => ({ ...CREDIT, via })],
    ['kind', (kind) => ({ ...CREDIT, kind })],
    ['licence.name', (name) => ({ ...CREDIT, licence: { name } })],
  ])('image credit: %s', (path, make) => {
    for (const text of TEXTS)
      expect(creditProblems(make(text)).map((one) => one.path.join('.'))).toEqual([path]);
  });

  it.each<[string, (text: string) => object]>([
    ['agency', (agency) => ({ ...DATELINE, agency })],
    ['places.0.city', (city) => ({ ...DATELINE, places: [{ city }] })],
    ['places.0.region', (region) => ({ ...DATELINE, places: [{ city: 'Lima', region }] })],
    ['correspondents.0.name', (name) => ({ ...DATELINE, correspondents: [{ name }] })],
    ['correspondents.0.role', (role) => ({ ...DATELINE, correspondents: [{ name: 'Ana', role }] })],
    ['style', (style) => ({ ...DATELINE, style })],
  ])('dateline: %s', (path, make) => {
    for (const text of TEXTS)
      expect(datelineProblems(make(text)).map((one) => one.path.join('.'))).toEqual([path]);
  });

  it('in a line as printed where it is more than the end of a line', () => {
    for (const text of ['Ana Roth\nAP', 'Ana\tRoth']) {
      expect(creditProblems({ ...CREDIT, text })).toEqual([]);
      expect(datelineProblems({ ...DATELINE, text })).toEqual([]);
    }
    for (const text of ['Ana \u001b[31mRoth', 'Ana\u0085Roth']) {
      expect(creditProblems({ ...CREDIT, text }).map(({ path }) => path)).toEqual([['text']]);
      expect(datelineProblems({ ...DATELINE, text }).map(({ path }) => path)).toEqual([['text']]);
    }
  });
});

describe('a line is read without them', () => {
  it.each<[string, object]>([
    ['Jo \u001b[31mReyes\u001b[0m/AP', { creators: ['Jo Reyes'], sources: ['AP'], text: 'Jo Reyes/AP' }],
    ['Jo\u0007 Reyes/AP', { creators: ['Jo Reyes'], sources: ['AP'], text: 'Jo Reyes/AP' }],
    ['Jo Reyes\nAnna Lee', { creators: ['Jo Reyes', 'Anna Lee'], sources: [], text: 'Jo Reyes\nAnna Lee' }],
    ['Jo\tReyes\r\nAFP', { creators: ['Jo Reyes'], sources: ['AFP'], text: 'Jo\tReyes\r\nAFP' }],
  ])('credit: %j', (line, credit) => expect(parseCredit(line)).toEqual(credit));

  it.each<[string, string, string]>([
    ['\u001b[31mLIMA, Jan 21 (Reuters) - The river', 'LIMA, Jan 21 (Reuters) -', 'The river'],
    ['LIMA, Jan 21 (Reu\u0007ters) - The\nriver', 'LIMA, Jan 21 (Reuters) -', 'The\nriver'],
    ['LIMA,\nJan 21 (Reuters) - The river', 'LIMA,\nJan 21 (Reuters) -', 'The river'],
  ])('dateline: %j', (story, text, body) => {
    const parsed = parseDateline(story);
    expect(parsed).toMatchObject({ dateline: { places: [{ city: 'Lima' }], agency: 'Reuters', text }, body });
  });

  it('of a picture’s file: two lines are two names', () => {
    expect(creditOfPicture({ creators: ['Jo Reyes\nAnna Lee'], creditLine: 'AP\u001b[0m' })).toEqual({
      creators: ['Jo Reyes', 'Anna Lee'],
      sources: ['AP'],
      text: 'Jo Reyes and Anna Lee, AP',
    });
  });
});

const LINES = join(__dirname, 'credit/lines');

const lines = readdirSync(LINES).flatMap((file) =>
  readFileSync(join(LINES, file), 'utf8')
    .split('\n')
    .slice(1)
    .flatMap((row) => row.split('\t')[0] || []),
);

it('wherever they stand in a line of the trade, its credit has none', () => {
  const controls = ['\n', '\t', '\u001b[31m', '\u001b', '\u0007', '\u2028', '\r\n', '\u0085', ' \n '];
  const broken = lines.map((line, i) => {
    const at = (i * 7) % (line.length + 1);
    return `${line.slice(0, at)}${controls[i % controls.length]}${line.slice(at)}`;
  });
  expect(broken.length).toBeGreaterThan(1500);
  const faulty = broken.filter((line) =>
    [parseCredit(line), creditOfPicture({ creators: [line] })].some(
      (credit) => credit && creditProblems(credit).length > 0,
    ),
  );
  expect(faulty).toEqual([]);
});
