import fc from 'fast-check';
import {
  CREDIT_STYLES,
  creditProblems,
  formatCredit,
  type ImageCredit,
  parseCredit,
} from '../../../domain/credit';
import { isStorable, withoutControls } from '../../../domain/text';

const CREATORS = ['Ana Roth', 'Jae C. Berg', 'Ben Ito', 'Séverine Chauvel', 'Mara Lindqvist'];
const SOURCES = [
  'AP',
  'Reuters',
  'AFP',
  'dpa',
  'EPA-EFE',
  'NurPhoto',
  'Harbour Museum',
  'The Denver Chronicle',
];

const pick = <T>(values: readonly T[], maxLength: number) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength });

const credits: fc.Arbitrary<ImageCredit> = fc
  .record(
    {
      creators: pick(CREATORS, 3),
      sources: pick(SOURCES, 2),
      via: fc.constantFrom('Getty Images', 'Shutterstock'),
      kind: fc.constantFrom('file', 'pool', 'handout', 'screen capture'),
      licence: fc.constantFrom({ name: 'CC BY-SA 4.0' }, { name: 'CC0' }),
      text: fc.constant(''),
    },
    { requiredKeys: ['creators', 'sources', 'text'] },
  )
  .filter((credit) => credit.creators.length + credit.sources.length > 0);

const parts = (credit: ImageCredit | null) => ({
  creators: credit?.creators,
  sources: credit?.sources,
  via: credit?.via,
  kind: credit?.kind,
  licence: credit?.licence?.name,
});

describe('parseCredit', () => {
  it.each(['', '   ', '\n\t\u3000'])('reads nothing in white space', (text) =>
    expect(parseCredit(text)).toBeNull(),
  );

  it('keeps a line it cannot read as a name, where it has a letter', () => {
    expect(parseCredit(' ((( ')).toEqual({ creators: [], sources: [], text: '(((' });
    expect(parseCredit('qwxz 77')).toEqual({ creators: [], sources: ['qwxz 77'], text: 'qwxz 77' });
  });

  it('asks the house’s own agencies first', () => {
    const agencies = [{ name: 'Harbour Pictures Ltd', aliases: ['HPL', 'AP'] }];
    expect(parseCredit('Ana Roth/HPL', { agencies })?.sources).toEqual(['Harbour Pictures Ltd']);
    expect(parseCredit('(AP Photo/Ana Roth)', { agencies })?.sources).toEqual(['Harbour Pictures Ltd']);
    expect(parseCredit('Ana Roth/HPL')?.sources).toEqual(['HPL']);
  });

  it('names agencies as the house does', () => {
    const agencies = { 'HARBOUR TIMES PHOTO': 'The Harbour Times', HTP: 'The Harbour Times', Getty: 'Getty' };
    const read = (line: string) => parseCredit(line, { agencies });
    expect(read('Ana Roth/Harbour Times Photo')?.sources).toEqual(['The Harbour Times']);
    expect(read('Ana Roth/HTP, Harbour Times Photo')?.sources).toEqual(['The Harbour Times']);
    // Renamed, it still passes on the work of others.
    expect(read('Ana Roth/AFP/Getty')).toMatchObject({ sources: ['AFP'], via: 'Getty' });
    expect(parseCredit('Ana Roth/AFP', { agencies: {} })?.sources).toEqual(['AFP']);
  });

  it.each([
    'A man walks past a damaged building in the harbour on Friday.',
    'Ana Roth speaks to reporters after the vote in parliament on Monday.',
    'President Ana Roth, left, and Ben Ito wave to supporters.',
    'Residents clean up the street, watched by Mara Lindqvist, after the storm.',
    'Le maire Ben Ito salue les habitants de la ville après le vote.',
    'Die Bürgermeisterin spricht mit den Bewohnern der Stadt über den Hafen.',
    'La alcaldesa Ana Roth saluda a los vecinos durante el acto de apertura.',
    '오하늘 시장이 5일 항구에서 시민들에게 인사하고 있다.',
    '市长李响在港口欢迎来自各地的客人并且了解码头的最新情况',
  ])('invents no photographer in the caption %j', (text) =>
    expect(parseCredit(text)).toEqual({ creators: [], sources: [], text }),
  );

  it('keeps the text, never throws and is never empty', () => {
    const pieces = fc.constantFrom(
      '/',
      '(',
      ')',
      '[',
      '=',
      '©',
      ' via ',
      'Photo by ',
      ', ',
      ' - ',
      'AP',
      'Pool',
      '摄',
      '기자',
      'CC BY',
      '2020',
    );
    const lines = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.array(fc.oneof(pieces, fc.string({ maxLength: 5 }))).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(lines, (line) => {
        const credit = parseCredit(line);
        const printed = withoutControls(line).trim();
        if (printed === '') return credit === null;
        // All of the line, or the end of it that is the credit of a caption.
        if (credit === null || !(printed.endsWith(credit.text) || printed.startsWith(credit.text)))
          return false;
        // A character that no database keeps is said, not taken away.
        return (creditProblems(credit).length === 0) === isStorable(credit.text);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    'a',
    '(',
    ' - ',
    'Ana Roth, ',
    '/',
    'A-',
    '가',
    '李、',
    '© 20',
    ' via ',
    'photo by ',
    ' and B C',
    "'x",
    ' - A',
    '李\n',
    'AB, CD, EF, GH, ',
    'A. ',
    'X for Y ',
    'AI ',
    'made with AI, ',
    '© 2024 and ',
    'unknown ',
  ])('reads the start of a megabyte of %j and keeps it all', (piece) => {
    const long = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const credit = parseCredit(long);
    expect(credit?.text).toBe(long.trim());
    expect(credit && creditProblems({ ...credit, text: 'short' })).toEqual([]);
  });
});

describe('formatCredit', () => {
  const credit = (more: Partial<ImageCredit>): ImageCredit => ({
    creators: [],
    sources: [],
    text: 'as printed',
    ...more,
  });

  it.each<[string, Partial<ImageCredit>, string]>([
    [
      'plain',
      { creators: ['Ana Roth'], sources: ['AP'], via: 'Getty Images' },
      'Ana Roth, AP via Getty Images',
    ],
    ['plain', { sources: ['Harbour Museum'], kind: 'courtesy' }, 'Courtesy of Harbour Museum'],
    ['plain', { creators: ['Ana Roth'], licence: { name: 'CC BY 4.0' } }, 'Ana Roth, CC BY 4.0'],
    ['plain', { via: 'Reuters', kind: 'handout' }, 'Handout via Reuters'],
    ['plain', {}, 'as printed'],
    ['slash', { creators: ['Ana Roth'], sources: ['AP'] }, 'Ana Roth/AP'],
    [
      'slash',
      { creators: ['Ana Roth', 'Ben Ito'], sources: ['AFP'], via: 'Getty Images' },
      'Ana Roth and Ben Ito/AFP via Getty Images',
    ],
    ['slash', { sources: ['Reuters'], kind: 'file' }, 'Reuters/File'],
    ['paren', { creators: ['Ana Roth'], sources: ['AP'] }, '(AP Photo/Ana Roth)'],
    ['paren', { sources: ['AP'] }, '(AP Photo)'],
    [
      'paren',
      { creators: ['Ana Roth'], sources: ['AFP'], via: 'Getty Images' },
      '(Photo by Ana Roth/AFP via Getty Images)',
    ],
    ['paren', {}, 'as printed'],
    ['asia-economy', { creators: ['Ana Roth'], sources: ['AP'] }, '[Image source=AP]'],
    ['asia-economy', { sources: ['AP'], via: 'Yonhap News' }, '[Image source=AP Yonhap News]'],
    ['plain', { creators: ['김하나', '이두리'], sources: ['연합뉴스'] }, '김하나, 이두리, 연합뉴스'],
    ['template', { creators: ['Ana Roth'], sources: ['AP'] }, 'Ana Roth, AP'],
    ['no such style', { sources: ['AP'] }, 'AP'],
  ])('%s %j', (style, more, line) => expect(formatCredit(credit(more), style)).toBe(line));

  const own = '{creators}/{sources} via {via}, {kind} ({year}, {licence})';
  it.each<[string, Partial<ImageCredit>, string]>([
    [
      own,
      { creators: ['Ana Roth'], sources: ['AP', 'AFP'], via: 'Getty Images' },
      'Ana Roth/AP/AFP via Getty Images',
    ],
    [own, { via: 'Reuters', kind: 'handout' }, 'via Reuters, Handout'],
    [own, { sources: ['AP'], kind: 'uncredited', year: 2026 }, 'AP (2026)'],
    [
      own,
      { creators: ['Ana Roth'], kind: 'drone', licence: { name: 'CC0 1.0' } },
      'Ana Roth, drone (CC0 1.0)',
    ],
    [own, { sources: ['Harbour Museum'], kind: 'courtesy' }, 'Harbour Museum, Courtesy'],
    [own, {}, 'as printed'],
    ['[사진={creators}/{sources}]', { creators: ['김하나', '이두리'] }, '[사진=김하나, 이두리]'],
    ['[사진={creators}/{sources}]', { sources: ['연합뉴스'] }, '[사진=연합뉴스]'],
    ['[사진={creators}/{sources}]', { via: 'Reuters' }, 'as printed'],
    ['Foto: {creators} / {sources}', { creators: ['Jo  Reyes '], sources: [' '] }, 'Foto: Jo Reyes'],
  ])('template %j %j', (template, more, line) =>
    expect(formatCredit(credit(more), 'template', { template })).toBe(line),
  );

  it('defaults to plain', () => expect(formatCredit(credit({ sources: ['AP', 'AFP'] }))).toBe('AP, AFP'));

  it('leaves no lone separator and no double space', () => {
    fc.assert(
      fc.property(credits, fc.constantFrom(...CREDIT_STYLES), (some, style) => {
        expect(formatCredit(some, style)).not.toMatch(/ {2}|^[\s,/]|[\s,/]$|[,/]\s*[,/)\]]|[([]\s*[,/)\]]/);
      }),
    );
  });

  it.each(['plain', 'slash', 'paren'])('%s is read back as it was', (style) => {
    fc.assert(
      fc.property(credits, (some) =>
        expect(parts(parseCredit(formatCredit(some, style)))).toEqual(parts(some)),
      ),
    );
  });

  it.each(['{creators}/{sources}/{kind} via {via}, {licence}', '[Photo: {creators} / {sources} via {via}]'])(
    'the template %s is read back as far as it prints',
    (template) => {
      const format = (some: ImageCredit) => formatCredit(some, 'template', { template });
      fc.assert(
        fc.property(credits, (some) => {
          const again = parseCredit(format(some));
          expect(again && format(again)).toBe(format(some));
        }),
      );
    },
  );

  it('asia-economy is read back to what it prints', () => {
    fc.assert(
      fc.property(credits, (some) => {
        const line = formatCredit(some, 'asia-economy');
        const again = parseCredit(line);
        expect(again && formatCredit(again, 'asia-economy')).toBe(line);
      }),
    );
  });
});
