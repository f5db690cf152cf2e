import { creditProblems } from '../../../domain/credit';

const good = { creators: ['Ana Roth'], sources: ['AP'], text: 'Ana Roth/AP' };

describe('creditProblems', () => {
  it.each([
    good,
    {
      ...good,
      via: 'Getty Images',
      kind: 'file',
      licence: { name: 'CC0', url: 'https://example.org' },
      year: 2021,
    },
    { creators: [], sources: [], text: 'as printed' },
    { creators: [], sources: ['AP'], text: '' },
  ])('has nothing against %j', (credit) => expect(creditProblems(credit)).toEqual([]));

  it.each<[unknown, (string | number)[]]>([
    [null, []],
    ['Ana Roth/AP', []],
    [[], []],
    [{ creators: [], sources: [], text: ' ' }, []],
    [{}, []],
    [{ ...good, creators: 'Ana Roth' }, ['creators']],
    [{ ...good, creators: ['Ana', ' '] }, ['creators', 1]],
    [{ ...good, sources: Array.from({ length: 51 }, () => 'AP') }, ['sources']],
    [{ creators: [], text: 'x' }, ['sources']],
    [{ ...good, via: 1 }, ['via']],
    [{ ...good, kind: '' }, ['kind']],
    [{ ...good, licence: 'CC0' }, ['licence']],
    [{ ...good, licence: { url: 'https://example.org' } }, ['licence', 'name']],
    [{ ...good, licence: { name: 'CC0', url: 'javascript:alert(1)' } }, ['licence', 'url']],
    [{ ...good, licence: { name: 'CC0', link: 'x' } }, ['licence', 'link']],
    [{ ...good, year: 1799 }, ['year']],
    [{ ...good, year: 2020.5 }, ['year']],
    [{ ...good, year: '2020' }, ['year']],
    [{ creators: ['Ana Roth'], sources: [] }, ['text']],
    [{ ...good, text: 'x'.repeat(2001) }, ['text']],
    [{ ...good, photographer: 'Ana' }, ['photographer']],
  ])('%j', (value, path) => {
    const problems = creditProblems(value);
    expect(problems.map((problem) => problem.path)).toEqual([path]);
    expect(problems[0]?.message).toBeTruthy();
  });

  it('says to send null where there is nothing', () => {
    expect(creditProblems({ creators: [], sources: [], text: '' })[0]?.message).toContain('null');
  });

  it('names every problem', () => {
    const problems = creditProblems({ creators: 1, sources: [''], year: 0, text: 'x', extra: true });
    expect(problems.map(({ path }) => path.join('.'))).toEqual(['creators', 'sources.0', 'year', 'extra']);
  });
});
