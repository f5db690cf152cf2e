import type { Core } from '@strapi/strapi';
import { HOUSE, type RightsRule } from '../../../domain/rights';
import type { ArticleStamp, HistoryEntry, RuleName } from '../../../domain/api/stamps';
import { fillStamp, renewStamp, shownStamp, stampReason, type StampedRow } from '../../../domain/stamps';
import { house } from '../house';
import { rightsOf } from '../house/rights';
import { historyOf, type HistoryRow } from './history';
import type { Reader } from './reader';
import { readArticles, type Article } from './stamped-articles';
import type { StampedType } from './types';

export const namesOf = (rules: readonly RightsRule[]): RuleName[] =>
  rules.map(({ key = HOUSE, holder }) => ({ key, holder }));

const entryOf = ({ stampedAt, userName, ...row }: HistoryRow): HistoryEntry => ({
  notice: row.notice,
  holder: row.holder,
  year: row.year,
  usageTerms: row.usageTerms,
  rule: row.rule,
  path: row.path,
  at: new Date(stampedAt).toISOString(),
  userName: userName ?? null,
  job: row.job,
});

/** What an article that was stamped before histories were kept has of one. */
const presentOf = (row: StampedRow): HistoryEntry[] =>
  row.copyrightNotice
    ? [
        {
          notice: row.copyrightNotice,
          holder: row.copyrightHolder ?? null,
          year: row.copyrightYear ?? null,
          usageTerms: row.usageTerms ?? null,
          rule: row.copyrightRule ?? null,
          path: 'before',
          at: new Date(row.firstPublishedAt ?? 0).toISOString(),
          userName: null,
          job: null,
        },
      ]
    : [];

export interface Asked {
  /** Nothing for an article that was never saved. */
  documentId?: string;
  /** `null` in a type without languages. */
  locale: string | null;
  /** The source as the form has it, where it differs from what is stored. */
  source?: string;
}

const wholeStampOf = async (
  strapi: Core.Strapi,
  type: StampedType,
  article: Article | undefined,
  { locale, source }: Asked,
): Promise<ArticleStamp> => {
  const rights = await rightsOf(strapi, type);
  const settings = await house(strapi);
  const known = { rules: namesOf(rights.rules), timeZone: settings.timeZone };
  const row: StampedRow = article?.row ?? { locale };
  if (!article || !row.firstPublishedAt) {
    const unpublished = { ...row, publishedAt: null, ...(source === undefined ? {} : { source }) };
    const now = new Date();
    const stamp = fillStamp(unpublished, rights, now);
    return {
      ...known,
      published: false,
      stamp: stamp.copyrightNotice ? stamp : null,
      reason: stampReason(unpublished, rights, settings, now),
      ...{ again: 'outside', next: null, history: [] },
    };
  }
  const forced = renewStamp(row, rights, { supplied: true });
  const history = (await historyOf(strapi, article.row.documentId, locale)).map(entryOf);
  return {
    ...known,
    published: true,
    stamp: row.copyrightNotice ? row : null,
    again: renewStamp(row, rights).outcome,
    next: forced.outcome === 'stamped' ? forced.stamp : null,
    history: history.length > 0 ? history : presentOf(row),
  };
};

const exists = async (strapi: Core.Strapi, { uid }: StampedType, documentId: string): Promise<boolean> =>
  (await strapi.db.query(uid).count({ where: { documentId } })) > 0;

/**
 * The stamp of an article in one of its locales, and how it came to it, as far as the reader may know it;
 * nothing where there is no such article.
 *
 * @throws ForbiddenError where the reader may not read the article.
 */
export const articleStampOf = async (
  strapi: Core.Strapi,
  type: StampedType,
  asked: Asked,
  reader: Reader,
): Promise<ArticleStamp | null> => {
  const { documentId, locale } = asked;
  const [article] = documentId ? await readArticles(strapi, type, [{ id: 0, documentId, locale }]) : [];
  if (documentId && !article && !(await exists(strapi, type, documentId))) return null;
  // What was never saved is made from the house's rules and from what the editor types.
  const may = article ? await reader.attributesOf(article) : () => true;
  return shownStamp(await wholeStampOf(strapi, type, article, asked), may, type.facts);
};
