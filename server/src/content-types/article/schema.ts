import { CORRESPONDENT, SPECIAL_COVERAGE } from '../../platform/uids';
import * as is from '../attributes';
import { layout } from './layout';

const TABLE = 'newsroom_articles';

export const schema = {
  kind: 'collectionType',
  collectionName: TABLE,
  info: {
    singularName: 'article',
    pluralName: 'articles',
    displayName: 'Article',
    description: 'A story with its dateline, by-line, picture credit and copyright notice',
  },
  options: { draftAndPublish: true },
  pluginOptions: is.pluginOptions('article', { copyright: true }),
  attributes: {
    headline: is.required(is.string()),
    subheadline: is.string(),
    slug: is.string(),
    summary: is.text(),
    body: is.blocks(),
    picture: is.picture(),
    pictureCaption: is.text(),
    pictureAlternativeText: is.text(),
    imageCredit: is.imageCredit({
      picture: 'picture',
      caption: 'pictureCaption',
      alternativeText: 'pictureAlternativeText',
    }),
    dateline: is.dateline(),
    correspondents: { type: 'relation', relation: 'manyToMany', target: CORRESPONDENT },
    byline: is.text(),
    specialCoverages: {
      type: 'relation',
      relation: 'manyToMany',
      target: SPECIAL_COVERAGE,
      inversedBy: 'articles',
    },
    section: is.string(),
    keywords: is.text(),
    language: is.keptString(),
    source: is.string(),
    firstPublishedAt: is.keptDatetime(),
    copyrightHolder: is.keptText(),
    copyrightYear: is.keptInteger(),
    copyrightNotice: is.keptText(),
    usageTerms: is.keptText(),
    datelineCity: is.keptString(),
    datelineCountry: is.keptString(),
    bylineEdited: is.noteBoolean(),
    copyrightRule: is.noteString(),
  },
  // A page of a site asks for one locale, published, newest first, perhaps of one section, place or source;
  // the Content Manager for drafts (`published_at` null), last saved first.
  indexes: [
    is.index(TABLE, 'locale', 'published_at', 'updated_at'),
    // The home page, in all locales.
    is.index(TABLE, 'published_at', 'updated_at'),
    is.index(TABLE, 'locale', 'first_published_at'),
    is.index(TABLE, 'slug', 'locale'),
    is.index(TABLE, 'dateline_city', 'locale', 'published_at'),
    is.index(TABLE, 'dateline_country', 'locale', 'published_at'),
    is.index(TABLE, 'section', 'locale', 'published_at'),
    is.index(TABLE, 'source', 'locale', 'published_at'),
    is.index(TABLE, 'copyright_year', 'published_at'),
  ],
  config: layout,
} as const;
