import * as is from '../attributes';
import { contentManagerConfig } from '../layout';

const TABLE = 'newsroom_correspondents';

export const schema = {
  kind: 'collectionType',
  collectionName: TABLE,
  info: {
    singularName: 'correspondent',
    pluralName: 'correspondents',
    displayName: 'Correspondent',
    description: 'A reporter or photographer as the by-line names them',
  },
  options: { draftAndPublish: false },
  pluginOptions: is.pluginOptions('correspondent'),
  attributes: {
    name: is.required(is.string()),
    slug: is.string(),
    jobTitle: is.string(),
    bureau: { ...is.dateline(), options: { placeOnly: true } },
    email: { type: 'email', maxLength: 255, private: true, pluginOptions: { i18n: { localized: false } } },
    biography: is.text(),
    portrait: { ...is.picture(), pluginOptions: { i18n: { localized: false } } },
    socialLinks: { ...is.text(), pluginOptions: { i18n: { localized: false } } },
    organisation: is.string(),
    user: { type: 'relation', relation: 'oneToOne', target: 'admin::user', private: true },
  },
  indexes: [is.index(TABLE, 'slug', 'locale'), is.index(TABLE, 'name')],
  config: contentManagerConfig({
    mainField: 'name',
    sortBy: 'name',
    sortOrder: 'ASC',
    list: ['name', 'jobTitle', 'organisation', 'portrait'],
    edit: [
      [
        ['name', 6],
        ['jobTitle', 6],
      ],
      [['bureau', 12]],
      [
        ['organisation', 6],
        ['email', 6],
      ],
      [['biography', 12]],
      [
        ['portrait', 6],
        ['socialLinks', 6],
      ],
      [
        ['user', 6],
        ['slug', 6],
      ],
    ],
    words: {
      name: { label: 'Name', description: 'As the by-line prints it' },
      slug: { label: 'Slug', description: 'Made from the name' },
      jobTitle: { label: 'Job title' },
      bureau: { label: 'Bureau', description: 'The place that this correspondent’s datelines start with' },
      email: { label: 'E-mail', description: 'Never shown to readers' },
      biography: { label: 'Biography' },
      portrait: { label: 'Portrait' },
      socialLinks: { label: 'Social links', description: 'One address a line' },
      organisation: { label: 'Organisation' },
      user: {
        label: 'Admin user',
        description: 'Articles that this user creates start with this correspondent’s by-line and place',
      },
    },
  }),
} as const;
