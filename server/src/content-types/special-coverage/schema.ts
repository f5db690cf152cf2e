import { ARTICLE } from '../../platform/uids';
import * as is from '../attributes';
import { contentManagerConfig } from '../layout';

const TABLE = 'newsroom_special_coverages';

export const schema = {
  kind: 'collectionType',
  collectionName: TABLE,
  info: {
    singularName: 'special-coverage',
    pluralName: 'special-coverages',
    displayName: 'Special Coverage',
    description: 'Articles on one running story',
  },
  options: { draftAndPublish: false },
  pluginOptions: is.pluginOptions('special-coverage'),
  attributes: {
    title: is.required(is.string()),
    slug: is.string(),
    summary: is.text(),
    picture: { ...is.picture(), pluginOptions: { i18n: { localized: false } } },
    startsAt: is.datetime(),
    endsAt: is.datetime(),
    articles: { type: 'relation', relation: 'manyToMany', target: ARTICLE, mappedBy: 'specialCoverages' },
    leadArticle: { type: 'relation', relation: 'manyToOne', target: ARTICLE },
  },
  indexes: [is.index(TABLE, 'slug', 'locale'), is.index(TABLE, 'starts_at')],
  config: contentManagerConfig({
    mainField: 'title',
    sortBy: 'startsAt',
    sortOrder: 'DESC',
    list: ['title', 'startsAt', 'endsAt', 'articles'],
    edit: [
      [['title', 12]],
      [['summary', 12]],
      [
        ['startsAt', 6],
        ['endsAt', 6],
      ],
      [['picture', 12]],
      [
        ['leadArticle', 6],
        ['articles', 6],
      ],
      [['slug', 12]],
    ],
    words: {
      title: { label: 'Title' },
      slug: { label: 'Slug', description: 'Made from the title' },
      summary: { label: 'Summary' },
      picture: { label: 'Picture' },
      startsAt: { label: 'Starts' },
      endsAt: { label: 'Ends' },
      articles: { label: 'Articles' },
      leadArticle: { label: 'Lead article' },
    },
  }),
} as const;
