import type { Dateline } from '../../../domain';
import { isSameSource } from '../../../domain/house/outside-copy';
import { isOutsideCopy } from '../../../domain/house';

const HOUSE = { publication: 'The Harbour Times', holder: 'Harbour Press', aliases: ['하버타임스'] };
const signed = (agency?: string, ...names: string[]): Dateline => ({
  places: [{ city: 'Seoul' }],
  ...(agency !== undefined && { agency }),
  correspondents: names.map((name) => ({ name })),
});

it.each<[string, string | null, Dateline | null, boolean]>([
  ['nothing said', null, null, false],
  ['a source', 'Coastal Wire', null, true],
  ['the house as its source', ' harbour press ', null, false],
  ['another source, signed by the house', 'AP', signed('하버타임스'), true],
  ['an agency that signs', '', signed('AP'), true],
  ['a line that nobody signs', '', signed(), false],
  ['the house signing', '', signed('The Harbour Times'), false],
  ['an agency with its reporter', '', signed('연합뉴스', '김병규'), true],
  ['the editor in an agency’s line', '', signed('연합뉴스', '김병규', ' 한서연 '), false],
])('%s', (_, source, dateline, expected) =>
  expect(isOutsideCopy({ source, dateline }, HOUSE, (name) => name === '한서연')).toBe(expected),
);

it.each([
  ['AP', 'The Associated Press', true],
  ['Meridian', 'Meridian News', true],
  ['연합뉴스', 'Yonhap', true],
  ['AP', 'AFP', false],
  ['AP', 'Sapa', false],
])('%s and %s', (one, other, expected) => expect(isSameSource(one, other)).toBe(expected));
