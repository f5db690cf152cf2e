import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemas } from '../../../server/src/content-types';
import { ARTICLE, SPECIAL_COVERAGE } from '../../../server/src/platform/uids';

/** An article's twin: the same attributes as Strapi alone keeps them, and the coverage that it belongs to. */
export const TWIN = 'api::twin.twin';
const TWIN_COVERAGE = 'api::twin-coverage.twin-coverage';

interface Attribute {
  type: string;
  customField?: string;
  target?: string;
}

const plain = ({ customField, ...attribute }: Attribute): Attribute => {
  const target = { [ARTICLE]: TWIN, [SPECIAL_COVERAGE]: TWIN_COVERAGE }[attribute.target ?? ''];
  return { ...attribute, ...(customField && { type: 'json' }), ...(target && { target }) };
};

const addType = (folder: string, name: string, schema: { attributes: object; options: object }): void => {
  const at = join(folder, 'src/api', name, 'content-types', name);
  mkdirSync(at, { recursive: true });
  const attributes = Object.entries(schema.attributes).map(([key, attribute]) => [key, plain(attribute)]);
  const twin = {
    kind: 'collectionType',
    collectionName: `${name.replace('-', '_')}s`,
    info: { singularName: name, pluralName: `${name}s`, displayName: name },
    options: schema.options,
    pluginOptions: { i18n: { localized: true } },
    attributes: Object.fromEntries(attributes),
  };
  writeFileSync(join(at, 'schema.json'), JSON.stringify(twin));
};

/** Adds both to a host before it starts. */
export const addTwin = (folder: string): void => {
  addType(folder, 'twin', schemas.article);
  addType(folder, 'twin-coverage', schemas['special-coverage']);
};
