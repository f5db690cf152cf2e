import { formerCreators, withCorrection, withoutFormer } from '../../../domain/picture';

it.each([
  [['Jo Reyes'], { creators: ['Ana Um'], text: 'Ana Um/AP' }, ['Jo Reyes']],
  [['Jo Reyes', 'Ana Um'], { creators: ['Ana Um'], text: 'Ana Um/AP' }, ['Jo Reyes']],
  [['JO REYES'], { creators: ['Jo Reyes'], text: 'Jo Reyes' }, []],
  [['Jo Reyes'], { creators: [], text: 'Photo: Jo Reyes' }, []],
  [['Jo'], { creators: ['Joanna Um'], text: 'Joanna Um' }, ['Jo']],
  [['김하늘'], { creators: ['박지훈'], text: '박지훈 기자' }, ['김하늘']],
  [[' '], { creators: [], text: '' }, [' ']],
])('of %j the credit %j no longer names %j', (before, credit, former) => {
  expect(formerCreators(before, credit)).toEqual(former);
});

it.each([
  ['© 2026 Jo Reyes', ['Ana Um', 'Bo Dois'], '© 2026 Ana Um, Bo Dois'],
  ['© JO REYES/AP', ['Ana Um'], '© Ana Um/AP'],
  ['© 김하늘기자', ['박지훈'], '© 박지훈기자'],
  ['© 2026 AP', ['Ana Um'], '© 2026 AP'],
  ['© Jo Reyes', [], undefined],
  ['© Jo Reyes and Mina Okafor', ['Ana Um'], undefined],
  ['© Jo Reyesson', ['Ana Um'], '© Jo Reyesson'],
  ['© Jo Reyes', ['$& Um'], '© $& Um'],
])('the notice "%s" says of %j "%s"', (copyrightNotice, creators, notice) => {
  const metadata = { creators, copyrightNotice };
  expect(withoutFormer(metadata, ['Jo Reyes', 'Mina Okafor', '김하늘']).copyrightNotice).toBe(notice);
});

it('a licensor goes with the former creator of that name only', () => {
  const licensed = (name: string) =>
    withoutFormer({ creators: [], licensor: { name } }, ['Jo Reyes']).licensor;
  expect(licensed('Jo Reyes')).toBeUndefined();
  expect(licensed('AFP')).toEqual({ name: 'AFP' });
});

it('a correction brings the notice along', () => {
  const metadata = { creators: ['Jo Reyes'], copyrightNotice: '© Jo Reyes' };
  const credit = { creators: ['Joe Reyes'], sources: [], text: 'Joe Reyes' };
  expect(withCorrection(metadata, credit)?.copyrightNotice).toBe('© Joe Reyes');
});
