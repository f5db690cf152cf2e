import type { ArticleStamp, HistoryEntry } from '../api/stamps';
import type { Stamp } from './types';

type May = (attribute: string) => boolean;

/** The rule is the server's own note on the notice. */
const stampFor = (stamp: Stamp, may: May): Stamp => ({
  ...(may('firstPublishedAt') && { firstPublishedAt: stamp.firstPublishedAt }),
  ...(may('copyrightHolder') && { copyrightHolder: stamp.copyrightHolder }),
  ...(may('copyrightYear') && { copyrightYear: stamp.copyrightYear }),
  ...(may('copyrightNotice') && {
    copyrightNotice: stamp.copyrightNotice,
    copyrightRule: stamp.copyrightRule,
  }),
  ...(may('usageTerms') && { usageTerms: stamp.usageTerms }),
});

const entryFor = (entry: HistoryEntry, may: May): HistoryEntry => ({
  ...entry,
  notice: may('copyrightNotice') ? entry.notice : null,
  rule: may('copyrightNotice') ? entry.rule : null,
  holder: may('copyrightHolder') ? entry.holder : null,
  year: may('copyrightYear') ? entry.year : null,
  usageTerms: may('usageTerms') ? entry.usageTerms : null,
});

const PRINTED = ['copyrightHolder', 'copyrightYear', 'copyrightNotice', 'usageTerms'] as const;

/**
 * What an editor is told of an article's stamp who may read some of its attributes only. A stamp that it does
 * not have yet is made from others, and tells of them: who may not read all of those is not shown it.
 *
 * @param facts the attributes that stamps of this type are made from
 */
export const shownStamp = (article: ArticleStamp, may: May, facts: readonly string[]): ArticleStamp => {
  const mayReadFacts = facts.every(may);
  const isWhole = mayReadFacts && PRINTED.every(may);
  const { reason, stamp, next, published, ...others } = article;
  return {
    ...others,
    published,
    ...(reason && mayReadFacts && may('copyrightNotice') && { reason }),
    stamp: stamp && (published || mayReadFacts) ? stampFor(stamp, may) : null,
    again: mayReadFacts ? article.again : 'outside',
    next: next && mayReadFacts ? stampFor(next, may) : null,
    history: article.history.map((entry) => entryFor(entry, may)),
    ...(!isWhole && { partial: true }),
  };
};
