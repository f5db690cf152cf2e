import type { Core } from '@strapi/strapi';
import { STAMP, type StampAttribute } from '../../../domain/stamps';
import { columnOf } from '../platform/attributes';
import { onePerServer } from '../platform/one-per-server';

/** A content type whose entries are stamped at first publication. */
export interface StampedType {
  uid: string;
  /** As editors know the type. */
  name: string;
  table: string;
  draftAndPublish: boolean;
  localized: boolean;
  /** Those attributes that a rule or a notice looks at and the type has. */
  facts: readonly string[];
  /** The attribute that names an entry. */
  title: string;
  /** Name of an attribute's column. */
  column(attribute: string): string;
}

interface Attribute {
  type: string;
  pluginOptions?: { i18n?: { localized?: boolean } };
}

interface ContentType {
  uid: string;
  collectionName: string;
  info: { displayName: string };
  options?: { draftAndPublish?: boolean };
  pluginOptions?: { newsroom?: { copyright?: boolean }; i18n?: { localized?: boolean } };
  attributes: Record<string, Attribute | undefined>;
  config?: { settings?: { mainField?: string } };
}

const TEXT = ['string', 'text'];
const KINDS: Readonly<Record<StampAttribute, readonly string[]>> = {
  firstPublishedAt: ['datetime'],
  copyrightHolder: TEXT,
  copyrightYear: ['integer'],
  copyrightNotice: TEXT,
  usageTerms: TEXT,
  copyrightRule: TEXT,
};

const isLocalized = ({ pluginOptions }: Pick<ContentType, 'pluginOptions'>): boolean =>
  pluginOptions?.i18n?.localized === true;

/** What keeps a type from being stamped, e.g. `copyrightYear is missing (integer)`. */
const faultsOf = (type: ContentType): string[] =>
  STAMP.flatMap((name) => {
    const attribute = type.attributes[name];
    if (!attribute) return `${name} is missing (${KINDS[name][0]})`;
    if (!KINDS[name].includes(attribute.type))
      return `${name} is of type ${attribute.type} instead of ${KINDS[name][0]}`;
    // Strapi copies what is not localized from each locale to the others: every one has a stamp of its own.
    return isLocalized(type) && !isLocalized(attribute) ? `${name} is not localized` : [];
  });

const joining = (strapi: Core.Strapi): ContentType[] =>
  Object.values(strapi.contentTypes as unknown as Record<string, ContentType>).filter(
    ({ pluginOptions }) => pluginOptions?.newsroom?.copyright === true,
  );

const FACTS = ['source', 'byline', 'slug'];
const TITLES = ['headline', 'title', 'name'];

const described = (strapi: Core.Strapi, type: ContentType): StampedType => ({
  uid: type.uid,
  name: type.info.displayName,
  table: type.collectionName,
  draftAndPublish: type.options?.draftAndPublish === true,
  localized: isLocalized(type),
  facts: FACTS.filter((name) => TEXT.includes(type.attributes[name]?.type ?? '')),
  title:
    [type.config?.settings?.mainField ?? '', ...TITLES].find((name) => type.attributes[name]) ?? 'documentId',
  column: (name) => columnOf(strapi, type.uid, name),
});

/** The types that are stamped, by uid. Ask once the content types are loaded. */
export const stampedTypes = onePerServer((strapi): ReadonlyMap<string, StampedType> => {
  const whole = joining(strapi).filter((type) => faultsOf(type).length === 0);
  return new Map(whole.map((type) => [type.uid, described(strapi, type)]));
});

/** Names the types that ask for a stamp and lack what it takes. */
export const warnOfUnstampedTypes = (strapi: Core.Strapi): void => {
  for (const type of joining(strapi)) {
    const faults = faultsOf(type);
    if (faults.length > 0)
      strapi.log.warn(
        `newsroom: ${type.uid} asks for copyright stamps (pluginOptions.newsroom.copyright) and gets none: ` +
          faults.join('; '),
      );
  }
};

/** What the sweep and the choice of a period look for; a type of the host's own rarely has these indexes. */
const indexed = (type: ContentType): string[][] => [
  ['copyright_year', 'published_at'],
  isLocalized(type) ? ['locale', 'first_published_at'] : ['first_published_at'],
];

/** PostgreSQL cuts a longer name, and would then make the index anew at every start. */
const LONGEST_NAME = 63;

/** Gives each stamped type the indexes that its stamps are found by, before Strapi reads it into the database. */
export const indexStampedTypes = (strapi: Core.Strapi): void => {
  for (const type of joining(strapi) as (ContentType & {
    indexes?: { name: string; columns: string[] }[];
  })[]) {
    if (faultsOf(type).length > 0) continue;
    const present = type.indexes ?? [];
    const missing = indexed(type).filter(
      (columns) => !present.some((index) => index.columns.join() === columns.join()),
    );
    type.indexes = [
      ...present,
      ...missing.map((columns) => ({
        name: `${type.collectionName.slice(0, LONGEST_NAME - columns.join('_').length - 1)}_${columns.join('_')}`,
        columns,
        type: null,
      })),
    ];
  }
};
