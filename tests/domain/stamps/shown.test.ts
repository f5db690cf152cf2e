import type { ArticleStamp, HistoryEntry } from '../../../domain/api/stamps';
import { shownStamp } from '../../../domain/stamps';

const STAMP = {
  firstPublishedAt: '2020-03-01T00:00:00.000Z',
  copyrightHolder: 'Old House',
  copyrightYear: 2020,
  copyrightNotice: '© 2020 Old House',
  usageTerms: 'Ask first',
  copyrightRule: 'wire',
};
const NEXT = { ...STAMP, copyrightNotice: '© Harbour Press, Jo Reyes' };
const ENTRY: HistoryEntry = {
  ...{ notice: '© 2020 Old House', holder: 'Old House', year: 2020, usageTerms: 'Ask first', rule: 'wire' },
  ...{ path: 'publish', at: '2020-03-01T00:00:00.000Z', userName: 'Jo', job: null },
};
const OUT: ArticleStamp = {
  published: true,
  // A row is more than its stamp.
  stamp: { ...STAMP, headline: 'Secret', source: 'Wire' } as typeof STAMP,
  timeZone: 'Asia/Seoul',
  ...{ again: 'stamped', next: NEXT, history: [ENTRY], rules: [] },
};
const NEW: ArticleStamp = {
  ...OUT,
  published: false,
  stamp: NEXT,
  reason: 'rule',
  again: 'outside',
  next: null,
  history: [],
};

const FACTS = ['source', 'byline'];
const EVERYTHING = [...Object.keys(STAMP), ...FACTS];
const NOTHING = { notice: null, holder: null, year: null, usageTerms: null, rule: null };

const shown = (article: ArticleStamp, readable: readonly string[]) =>
  shownStamp(article, (attribute) => readable.includes(attribute), FACTS);

test('whoever may read it all is shown the stamp, and nothing else of the row', () => {
  expect(shown(OUT, EVERYTHING)).toEqual({ ...OUT, stamp: STAMP });
  expect(shown(NEW, EVERYTHING)).toEqual(NEW);
});

test('whoever may read nothing of it is told that there is one', () => {
  expect(shown(OUT, [])).toEqual({
    ...{ published: true, stamp: {}, again: 'outside', next: null, rules: [], partial: true },
    timeZone: OUT.timeZone,
    history: [{ ...ENTRY, ...NOTHING }],
  });
});

test.each<[string, object, object]>([
  ['firstPublishedAt', { firstPublishedAt: STAMP.firstPublishedAt }, {}],
  ['copyrightHolder', { copyrightHolder: 'Old House' }, { holder: 'Old House' }],
  ['copyrightYear', { copyrightYear: 2020 }, { year: 2020 }],
  [
    'copyrightNotice',
    { copyrightNotice: '© 2020 Old House', copyrightRule: 'wire' },
    { notice: ENTRY.notice, rule: 'wire' },
  ],
  ['usageTerms', { usageTerms: 'Ask first' }, { usageTerms: 'Ask first' }],
  ['headline', {}, {}],
])('whoever may read %s alone is shown that alone', (attribute, stamp, entry) => {
  expect(shown(OUT, [attribute])).toMatchObject({ partial: true, next: null });
  expect(shown(OUT, [attribute]).stamp).toEqual(stamp);
  expect(shown(OUT, [attribute]).history).toEqual([{ ...ENTRY, ...NOTHING, ...entry }]);
});

test.each(FACTS)('a stamp that is not there yet tells of what it is made from: %s', (fact) => {
  const others = EVERYTHING.filter((attribute) => attribute !== fact);
  expect(shown(OUT, others)).toMatchObject({ stamp: STAMP, again: 'outside', next: null, partial: true });
  expect(shown(NEW, others)).toMatchObject({ stamp: null, partial: true });
});
