/** What {@link import('.').factsOf} looks at in a write of the document service. */
export interface AskedWrite {
  uid: string;
  action: string;
  params: { documentId?: string; locale?: string | string[] | null };
}

/** A row as it is stored; of the attributes below those that its type has. */
export interface StoredRow {
  id: number;
  documentId: string;
  /** BCP 47; `null` in a type without languages. */
  locale: string | null;
  /** ISO 8601, as all moments; `null` for a draft. */
  publishedAt: string | null;
  headline?: string | null;
  name?: string | null;
  title?: string | null;
  slug?: string | null;
  source?: string | null;
  byline?: string | null;
  bylineEdited?: boolean | null;
  imageCredit?: unknown;
  pictureCaption?: string | null;
  pictureAlternativeText?: string | null;
  firstPublishedAt?: string | null;
  copyrightHolder?: string | null;
  copyrightYear?: number | null;
  copyrightNotice?: string | null;
  usageTerms?: string | null;
  copyrightRule?: string | null;
}

/** A correspondent of an article, in the article's locale. */
export interface NamedCorrespondent {
  id: number;
  documentId: string;
  name: string;
}

/**
 * What a write is about, as it is stored. Each part is read when it is first asked for, for all rows that the
 * write touches at once, and shared by all who ask.
 */
export interface Facts {
  /** All rows of all locales that the write touches, drafts and published, in the order of their ids. */
  all(): Promise<readonly StoredRow[]>;
  /**
   * The row that editors write, in a locale; the only row in a type without draft & publish.
   *
   * @param locale may be left out where the write touches one, as a save does
   */
  draft(locale?: string | null): Promise<StoredRow | undefined>;
  /**
   * The row that readers see, in a locale; the only row in a type without draft & publish. The newest where
   * there are several, which Strapi may leave when one draft is published several times at once.
   *
   * @param locale may be left out where the write touches one
   */
  published(locale?: string | null): Promise<StoredRow | undefined>;
  /** The correspondents of an article's row, in the order of its by-line. */
  correspondents(row: Pick<StoredRow, 'id'>): Promise<readonly NamedCorrespondent[]>;
  /** The asset that is an article's picture in this row. */
  picture(row: Pick<StoredRow, 'id'>): Promise<{ id: number } | undefined>;
}
