import type { Core } from '@strapi/strapi';
import type { StampExample, StampPreview, StampSelection } from '../../../domain/api/stamps';
import { renewStamp, type Stamp } from '../../../domain/stamps';
import { rightsOf } from '../house/rights';
import type { Reader } from './reader';
import { readArticles, type Article } from './stamped-articles';
import { candidatesOf, typesOf } from './selection';
import type { StampedType } from './types';

/** Rows of one look; between two of them editors have their turn. */
const PAGE = 2000;
const EXAMPLES = 10;

const exampleOf = (type: StampedType, { row }: Article, after: Stamp): StampExample => ({
  type: type.uid,
  documentId: row.documentId,
  locale: row.locale ?? null,
  title: String(row[type.title] ?? row.documentId),
  before: {
    copyrightHolder: row.copyrightHolder,
    copyrightYear: row.copyrightYear,
    copyrightNotice: row.copyrightNotice,
    usageTerms: row.usageTerms,
    copyrightRule: row.copyrightRule,
  },
  after,
});

interface Renewed {
  article: Article;
  stamp: Stamp;
}

/** The first of a page's renewed articles that may be shown. */
const examplesOf = async (
  type: StampedType,
  renewed: readonly Renewed[],
  reader: Reader,
  most: number,
): Promise<StampExample[]> => {
  if (most === 0 || renewed.length === 0) return [];
  const shown = new Set(await reader.wholeOf(renewed.map(({ article }) => article)));
  return renewed
    .filter(({ article }) => shown.has(article))
    .slice(0, most)
    .map(({ article, stamp }) => exampleOf(type, article, stamp));
};

/**
 * Looks at each article of the selection, as the job will, and writes nothing. All are counted, as all will
 * be stamped; examples are shown of those that the asking editor may read.
 */
export const previewOf = async (
  strapi: Core.Strapi,
  selection: StampSelection,
  readerFor: (type: StampedType) => Reader,
): Promise<StampPreview> => {
  const preview: StampPreview = {
    ...{ covered: 0, stamped: 0, unchanged: 0, supplied: 0, unruled: 0 },
    examples: [],
  };
  for (const type of typesOf(strapi, selection)) {
    const rights = await rightsOf(strapi, type);
    const reader = readerFor(type);
    const candidates = await candidatesOf(strapi, type, selection);
    for (let after = 0; ;) {
      const page = await candidates.after(after, PAGE);
      const last = page.at(-1);
      if (!last) break;
      after = last.id;
      const renewed: Renewed[] = [];
      for (const article of await readArticles(strapi, type, page)) {
        const renewal = renewStamp(article.row, rights, selection);
        if (renewal.outcome === 'outside') continue;
        preview.covered += 1;
        preview[renewal.outcome] += 1;
        if (renewal.outcome === 'stamped') renewed.push({ article, stamp: renewal.stamp });
      }
      const most = EXAMPLES - preview.examples.length;
      preview.examples.push(...(await examplesOf(type, renewed, reader, most)));
    }
  }
  return preview;
};
