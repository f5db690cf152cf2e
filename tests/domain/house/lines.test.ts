import { nameProblems, settingsProblems, withDefaults, type GivenSettings } from '../../../domain/house';

const codesOf = (settings: GivenSettings) =>
  settingsProblems(withDefaults(settings)).map(({ path, code }) => [path.join('.'), code]);

describe('what stands in one line', () => {
  it.each<[string, GivenSettings]>([
    ['publication', { publication: 'The\nQuay' }],
    ['holder', { holder: 'Quay\tPress' }],
    ['styles.creditTemplate', { styles: { creditTemplate: '{creators}\n' } }],
    ['styles.datelineTemplate.template', { styles: { datelineTemplate: { template: '{city}\r' } } }],
    ['agencies.HARBOUR', { agencies: { HARBOUR: 'The Harbour\nTimes' } }],
    ['rules.ap.source', { rules: { ap: { source: 'A\nP', holder: 'AP' } } }],
    ['rules.ap.aliases.0', { rules: { ap: { source: 'AP', holder: 'AP', aliases: ['A\nP'] } } }],
  ])('%s', (path, settings) => expect(codesOf(settings)).toEqual([[path, 'line']]));
});

it.each<[string, GivenSettings]>([
  ['holder', { holder: 'Quay\u001b[2J' }],
  ['usageTerms.en', { usageTerms: { en: 'a\0b' } }],
  ['rules.ap.templates.en', { rules: { ap: { source: 'AP', holder: 'AP', templates: { en: 'a\ud800' } } } }],
])('%s has a character that no text has', (path, settings) =>
  expect(codesOf(settings)).toEqual([[path, 'character']]),
);

it('notices and terms may have several lines, the house’s and a rule’s', () => {
  const texts = { templates: { en: '© {year}\n{holder}' }, usageTerms: { en: 'One.\n\tTwo.' } };
  expect(
    codesOf({ holder: 'Quay', ...texts, rules: { ap: { source: 'AP', holder: 'AP', ...texts } } }),
  ).toEqual([]);
});

it.each(['a b', 'https://', 'The Quay', 'x:y:z'])('the site %j is none', (site) =>
  expect(codesOf({ site })).toEqual([['site', 'site']]),
);
it.each(['www.quay.example', 'https://quay.example/', '뉴스.example', 'quay.example:8443', 'localhost', ''])(
  'the site %j is fit',
  (site) => expect(codesOf({ site })).toEqual([]),
);

it('names of JavaScript’s own are found however deep', () => {
  const given = JSON.parse(
    '{"rules": {"__proto__": 1, "ok": {"prototype": {}}}, "list": [{"constructor": 1}]}',
  );
  expect(nameProblems(given).map(({ path }) => path.join('.'))).toEqual([
    'rules.__proto__',
    'rules.ok.prototype',
    'list.0.constructor',
  ]);
});
