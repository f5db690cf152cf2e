import { TRADE_BOOK } from '../../../domain/agencies';
import { emptyReading, type Reading, type Rule } from '../../../domain/credit/reading';
import { RULES } from '../../../domain/credit/rules';
import { advisories } from '../../../domain/credit/rules/advisories';
import { chain } from '../../../domain/credit/rules/chain';
import { chinesePhotographers } from '../../../domain/credit/rules/chinese-photographers';
import { courtesy } from '../../../domain/credit/rules/courtesy';
import { creatorCasing } from '../../../domain/credit/rules/creator-casing';
import { datelinesBehind } from '../../../domain/credit/rules/datelines-behind';
import { dates } from '../../../domain/credit/rules/dates';
import { equals } from '../../../domain/credit/rules/equals';
import { homeTowns } from '../../../domain/credit/rules/home-towns';
import { kinds } from '../../../domain/credit/rules/kinds';
import { koreanHolders } from '../../../domain/credit/rules/korean-holders';
import { koreanPlaces } from '../../../domain/credit/rules/korean-places';
import { koreanReporters } from '../../../domain/credit/rules/korean-reporters';
import { labels } from '../../../domain/credit/rules/labels';
import { licence } from '../../../domain/credit/rules/licence';
import { links } from '../../../domain/credit/rules/links';
import { names } from '../../../domain/credit/rules/names';
import { once } from '../../../domain/credit/rules/once';
import { photoBy } from '../../../domain/credit/rules/photo-by';
import { pictureWords } from '../../../domain/credit/rules/picture-words';
import { platforms } from '../../../domain/credit/rules/platforms';
import { ranks } from '../../../domain/credit/rules/ranks';
import { roles } from '../../../domain/credit/rules/roles';
import { screenCapture } from '../../../domain/credit/rules/screen-capture';
import { shouldRead } from '../../../domain/credit/rules/should-read';
import { spelledOut } from '../../../domain/credit/rules/spelled-out';
import { statements } from '../../../domain/credit/rules/statements';
import { tidy } from '../../../domain/credit/rules/tidy';
import { via } from '../../../domain/credit/rules/via';
import { year } from '../../../domain/credit/rules/year';

/** What is left to read, and what the rule told. */
type Told = { rest?: string[] } & Partial<Omit<Reading, 'rest'>>;

const read = (rule: Rule, start: string | Partial<Reading>): Told => {
  const reading = typeof start === 'string' ? emptyReading(start) : { ...emptyReading(''), ...start };
  const { rest, ...told } = rule(reading, TRADE_BOOK);
  return { rest: rest.map(({ text }) => text), ...told };
};

const table = (
  name: string,
  rule: Rule,
  rows: readonly (readonly [string, Told])[],
  known: Partial<Reading> = {},
): void =>
  describe(name, () => {
    for (const [line, told] of rows)
      it(line, () =>
        expect(read(rule, { ...emptyReading(line), ...known })).toMatchObject({
          creators: [],
          sources: [],
          ...told,
        }),
      );
  });

table('tidy', tidy, [
  ['  Ana\u200b  Roth／ＡＰ ', { rest: ['Ana Roth/ＡＰ'] }],
  ['(c) Ana Roth', { rest: ['© Ana Roth'] }],
  ['ⓒ 하늘신문', { rest: ['© 하늘신문'] }],
  ['【写真：空】', { rest: ['[写真:空]'] }],
]);

table('advisories', advisories, [
  ['Ana Roth/AP NO RESALES. NO ARCHIVES.', { rest: ['Ana Roth/AP'] }],
  ['REUTERS/Ana Roth (NORWAY - Tags: SPORT)', { rest: ['REUTERS/Ana Roth'] }],
  ['EDITORIAL USE ONLY. Ana Roth', { rest: ['Ana Roth'] }],
  ['(Photo by Ana Roth / AFP) / China OUT', { rest: ['(Photo by Ana Roth / AFP) '] }],
  ['Ana Roth. Styling: Ben Ito. Hair: Mara Lindqvist', { rest: ['Ana Roth'] }],
  ['Ana Roth', { rest: ['Ana Roth'] }],
]);

table('licence', licence, [
  ['Ana Roth, CC BY-SA 4.0', { licence: { name: 'CC BY-SA 4.0' } }],
  [
    'Ana Roth [CC BY 2.0 (https://creativecommons.org/licenses/by/2.0)]',
    { licence: { name: 'CC BY 2.0', url: 'https://creativecommons.org/licenses/by/2.0' } },
  ],
  ['Ana Roth, Public Domain', { licence: { name: 'Public Domain' } }],
  ['Ana Roth/Accb Bylines', { rest: ['Ana Roth/Accb Bylines'] }],
]);

table('links', links, [
  ['Ana Roth, available at https://example.org/p/1', { rest: ['Ana Roth'] }],
  ['오하늘 기자 sky@example.com', { rest: ['오하늘 기자'] }],
]);

table('year', year, [
  ['© 2021 Ana Roth', { year: 2021, rest: ['© Ana Roth'] }],
  ['© Ana Roth 2021', { year: 2021 }],
  ['Ana Roth, 2021', { year: 2021 }],
  ['Lyon 2021/Handout', { year: undefined, rest: ['Lyon 2021/Handout'] }],
]);

table('statements', statements, [
  [
    '(Photo by Ana Roth / AFP) (Photo by ANA ROTH/AFP)',
    { rest: ['Photo by Ana Roth / AFP', 'Photo by ANA ROTH/AFP'] },
  ],
  [
    'The mayor speaks to reporters in the harbour on a cold Friday. (AP Photo/Ana Roth)',
    { rest: ['AP Photo/Ana Roth'] },
  ],
]);

table('screen capture', screenCapture, [
  ["하늘TV '구름' 캡처", { kind: 'screen capture', rest: ['하늘TV'] }],
  ['Screenshot/Harbour TV', { kind: 'screen capture', rest: ['Harbour TV'] }],
]);

table('kinds', kinds, [
  ['Ana Roth/Pool via AP', { kind: 'pool', rest: ['Ana Roth via AP'] }],
  ['Ana Roth/AP, File', { kind: 'file', rest: ['Ana Roth/AP'] }],
  ['File photo by Ana Roth/UPI', { kind: 'file', rest: ['Ana Roth/UPI'] }],
  ['Handout', { kind: 'handout', rest: [] }],
  ['AP/Uncredited', { kind: 'uncredited', rest: ['AP'] }],
  ['Ana Roth/File Photo/File Photo', { kind: 'file', rest: ['Ana Roth'] }],
  ['Imagem: Divulgação', { kind: 'handout', rest: [] }],
  ['AFP/File Ana ROTH', { kind: 'file', rest: ['AFP/Ana ROTH'] }],
  ['Ben N. Pool/AP', { kind: undefined, rest: ['Ben N. Pool/AP'] }],
  ['Ana Poole/AP', { kind: undefined, rest: ['Ana Poole/AP'] }],
]);

table('via', via, [
  ['Ana Roth/AFP via Getty Images', { via: 'Getty Images', rest: ['Ana Roth/AFP'] }],
  ['Ana Roth /via HPI/REX', { via: 'REX', rest: ['Ana Roth', 'HPI'] }],
  ['Photo by Ana Roth on Unsplash', { via: 'Unsplash', rest: ['Photo by Ana Roth'] }],
  ['Action Images via Reuters/Ana Roth', { via: 'Reuters', rest: ['Action Images', 'Ana Roth'] }],
  ['Photo by Getty Images', { via: undefined, rest: ['Photo by Getty Images'] }],
]);

table('koreanHolders', koreanHolders, [
  ['© 김하늘', { creators: ['김하늘'], rest: [] }],
  ['©김하늘2024', { creators: ['김하늘'], rest: ['2024'] }],
  ['© 하이브', { rest: ['© 하이브'] }],
  ['© 구름전자', { rest: ['© 구름전자'] }],
]);

table('courtesy', courtesy, [
  ['Courtesy of Harbour Museum', { kind: 'courtesy', rest: ['Harbour Museum'] }],
  ['Ana Roth, courtesy of Harbour Museum', { kind: 'courtesy', rest: ['Ana Roth', 'Harbour Museum'] }],
  ['사진제공=구름전자', { kind: 'courtesy', rest: ['구름전자'] }],
  ['구름전자 제공', { kind: 'courtesy', rest: ['구름전자'] }],
]);

table('photo by', photoBy, [
  ['U.S. Army photo by Ana Roth', { rest: ['Ana Roth', 'U.S. Army'] }],
  ['Post photographer Ana Roth', { rest: ['Ana Roth', 'Post'] }],
  ['Photo by Ana Roth', { rest: ['Photo by Ana Roth'] }],
]);

table('labels', labels, [
  ['Photo: Ana Roth', { rest: ['Ana Roth'] }],
  ['Foto: © Ana Roth', { rest: ['Ana Roth'] }],
  ['Copyright of Ana Roth', { rest: ['Ana Roth'] }],
  ['사진=구름전자', { rest: ['구름전자'] }],
  ['Photo credit should read: Ana Roth', { rest: ['Ana Roth'] }],
  ['그래픽=오하늘', { rest: ['오하늘'] }],
  ['Bild: Ana Roth', { rest: ['Ana Roth'] }],
  ['Photo News', { rest: ['Photo News'] }],
]);

table('ranks', ranks, [
  ['Staff Sgt. Ana Roth', { rest: ['Ana Roth'] }],
  ['Major Lazer', { rest: ['Lazer'] }],
  ['U.S. Navy/Petty Officer 2nd Class Ana Roth', { rest: ['U.S. Navy/Ana Roth'] }],
  ['Navy Petty Officer 2nd Class Ana Roth', { rest: ['Navy/Ana Roth'] }],
]);

table('roles', roles, [
  ['AFP/Stringer', { rest: ['AFP'] }],
  ['Ana Roth, Staff Photographer', { rest: ['Ana Roth'] }],
]);

table('korean reporters', koreanReporters, [
  ['하늘신문 오하늘 기자', { creators: ['오하늘'], rest: ['하늘신문'] }],
  ['오하늘·김바다 기자', { creators: ['오하늘', '김바다'] }],
  ['마이클 하늘 작가', { creators: ['마이클 하늘'], rest: [] }],
]);

table('chinese photographers', chinesePhotographers, [
  ['新华社记者 李 响 摄', { creators: ['李响'], rest: ['新华社'] }],
  ['李响、王晨 摄', { creators: ['李响', '王晨'] }],
  ['视觉中国 图', { creators: [], rest: ['视觉中国'] }],
  ['每日经济新闻 李响 摄', { creators: ['李响'], rest: ['每日经济新闻'] }],
]);

table('should read', shouldRead, [
  ['PA Photo. Photo credit should read: Ana Roth/PA Wire', { rest: ['Ana Roth/PA Wire'] }],
  ['Ana Roth/PA Wire', { rest: ['Ana Roth/PA Wire'] }],
]);

table('datelines behind', datelinesBehind, [
  ['(Photo by Ana Roth/AFP) LYON, FRANCE - MARCH 14: The mayor', { rest: ['(Photo by Ana Roth/AFP)'] }],
]);

table('dates', dates, [
  ['하늘전자 제공 2022.04.18.', { rest: ['하늘전자 제공'] }],
  ['Ana Roth - 12.mar.2021/Folhapress', { rest: ['Ana Roth -/Folhapress'] }],
  ['Ana Roth, July 4, 2019', { rest: ['Ana Roth'] }],
  ['Ana Roth/ LaPresse 12 Marzo 2021 Roma (Italia)', { rest: ['Ana Roth/ LaPresse'] }],
  ['Tokyo 2020/Ana Roth', { rest: ['Tokyo 2020/Ana Roth'] }],
]);

table('spelled out', spelledOut, [
  ['Ana Roth/HNA (Harbour News Agency)', { rest: ['Ana Roth/HNA ❨Harbour News Agency❩'] }],
  ['Harbour News Agency (HNA)', { rest: ['Harbour News Agency ❨HNA❩'] }],
  ['Ana Roth (AFP)', { rest: ['Ana Roth (AFP)'] }],
]);

table(
  'home towns',
  homeTowns,
  [
    ['Ana Roth from Lima, Peru', { rest: ['Ana Roth'] }],
    ['Notes from Lima', { rest: ['Notes from Lima'] }],
  ],
  { licence: { name: 'CC BY 2.0' } },
);

table('picture words', pictureWords, [
  ['法新社圖片', { rest: ['法新社'] }],
  ['하늘박물관 소장', { rest: ['하늘박물관'] }],
  ['光明图片', { rest: ['光明图片'] }],
]);

table('korean places', koreanPlaces, [
  ['서울=뉴시스', { rest: ['뉴시스'] }],
  ['워싱턴 AP=연합뉴스', { rest: ['AP=연합뉴스'] }],
  ['마러라고=AP/뉴시스', { rest: ['AP/뉴시스'] }],
  ['오하늘/뉴스1', { rest: ['오하늘/뉴스1'] }],
]);

table('equals', equals, [
  ['AFP=연합뉴스', { via: '연합뉴스', rest: ['AFP'] }],
  ['AP/구름=연합뉴스', { via: '연합뉴스', rest: ['AP/구름'] }],
]);

table('chain', chain, [
  ['Ana Roth/AP', { creators: ['Ana Roth'], sources: ['AP'] }],
  ['AP/Ana Roth', { creators: ['Ana Roth'], sources: ['AP'] }],
  ['Ana Roth/AFP/Getty Images', { creators: ['Ana Roth'], sources: ['AFP'], via: 'Getty Images' }],
  ['Ana Roth and Ben Ito/AP', { creators: ['Ana Roth', 'Ben Ito'], sources: ['AP'] }],
  ['Ana Roth/Getty Images for Harbour Week', { creators: ['Ana Roth'], sources: ['Getty Images'] }],
  ['iStock.com/SomeUser', { creators: ['SomeUser'], sources: ['iStock.com'] }],
  ['AFP Ana ROTH', { creators: ['Ana ROTH'], sources: ['AFP'] }],
  ['AFP-Yonhap', { sources: ['AFP'], via: 'Yonhap' }],
  ['ESA/Rosetta', { creators: [], sources: ['ESA', 'Rosetta'] }],
  ['ana roth/AP', { creators: ['ana roth'], sources: ['AP'] }],
  ['Bobby Bank/AP', { creators: ['Bobby Bank'], sources: ['AP'] }],
  ['마이클 하늘/로이터', { creators: ['마이클 하늘'], sources: ['로이터'] }],
  ['Eastern Harbour Conference – EHC', { creators: [], sources: ['Eastern Harbour Conference – EHC'] }],
  ['Ministry of Culture, Media and Sport', { sources: ['Ministry of Culture, Media and Sport'] }],
]);

describe('the whole again', () => {
  it('prints agencies by the book and other bodies in a reader’s casing', () => {
    const told = read(names, { sources: ['ASSOCIATED PRESS', 'COURRIER DU PORT', 'BPI'], via: 'getty' });
    expect(told).toMatchObject({ sources: ['AP', 'Courrier du Port', 'BPI'], via: 'Getty Images' });
  });

  it('names everybody once, and nobody as source and distributor', () => {
    const told = read(once, {
      creators: ['ANA ROTH', 'Ana Roth'],
      sources: ['Reuters', 'AP', 'AP'],
      via: 'Reuters',
    });
    expect(told).toMatchObject({ creators: ['Ana Roth'], sources: ['AP'] });
  });

  it.each([
    ['SÉVERINE CHAUVEL', 'Séverine Chauvel'],
    ['LM Vance', 'LM Vance'],
    ['PA', 'PA'],
    ['Kirill ORLOV', 'Kirill Orlov'],
    ["SEAN O'HARA", "Sean O'Hara"],
    ['WIN MCADAM', 'Win McAdam'],
    ['J.C. BERG', 'J.C. Berg'],
    ['LI XIN', 'Li Xin'],
    ['FRANK BERG II', 'Frank Berg II'],
    ['ANA VAN DER ROTH', 'Ana van der Roth'],
    ['ANA DE ROTH', 'Ana De Roth'],
    ['BEN MACLEOD', 'Ben MacLeod'],
    ['BEN MACHADO', 'Ben Machado'],
    ['ana roth', 'Ana Roth'],
  ])('%s -> %s', (printed, name) => {
    expect(read(creatorCasing, { creators: [printed] }).creators).toEqual([name]);
  });

  it('knows a platform by its place and its licence by the platform', () => {
    const told = read(platforms, { creators: ['Ana Roth'], sources: ['Unsplash'] });
    expect(told).toMatchObject({ sources: [], via: 'Unsplash', licence: { name: 'Unsplash' } });
  });

  it('has every rule once in the list', () => expect(new Set(RULES).size).toBe(RULES.length));
});
