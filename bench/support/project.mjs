import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const PROJECTS = join(ROOT, '.tmp', 'bench');

/** Types of the plugin and the twin of each: the same attributes, without the plugin's hooks and indexes. */
export const PLUGIN = {
  article: 'plugin::newsroom.article',
  correspondent: 'plugin::newsroom.correspondent',
  'special-coverage': 'plugin::newsroom.special-coverage',
};
export const TWIN = Object.fromEntries(
  Object.keys(PLUGIN).map((name) => [name, `api::twin-${name}.twin-${name}`]),
);
const twinOf = (uid) => TWIN[Object.keys(PLUGIN).find((name) => PLUGIN[name] === uid)] ?? uid;

/** A plain JSON attribute in place of a custom field, a twin in place of a relation's target. */
const twinAttribute = ({ customField, options: _options, ...attribute }) => {
  if (customField) return { ...attribute, type: 'json' };
  return attribute.target ? { ...attribute, target: twinOf(attribute.target) } : attribute;
};

const twinSchema = (name, schema) => ({
  kind: schema.kind,
  collectionName: `twin_${schema.info.pluralName.replaceAll('-', '_')}`,
  info: {
    singularName: `twin-${name}`,
    pluralName: `twin-${schema.info.pluralName}`,
    displayName: `Twin ${name}`,
  },
  options: schema.options,
  pluginOptions: { i18n: schema.pluginOptions.i18n },
  attributes: Object.fromEntries(
    Object.entries(schema.attributes).map(([key, attribute]) => [key, twinAttribute(attribute)]),
  ),
});

const writeTwin = (folder, name, schema) => {
  const twin = `twin-${name}`;
  const api = join(folder, 'src/api', twin);
  for (const [part, factory] of Object.entries({
    controllers: 'Controller',
    services: 'Service',
    routes: 'Router',
  })) {
    mkdirSync(join(api, part), { recursive: true });
    writeFileSync(
      join(api, part, `${twin}.js`),
      `module.exports = require('@strapi/strapi').factories.createCore${factory}('${TWIN[name]}');\n`,
    );
  }
  const type = join(api, 'content-types', twin);
  mkdirSync(type, { recursive: true });
  writeFileSync(join(type, 'schema.json'), JSON.stringify(twinSchema(name, schema), null, 2));
};

/**
 * A fresh Strapi project without a database, in the repository's `.tmp`, where it finds the same packages
 * as the plugin.
 *
 * @param {string} name its folder
 * @param {{ twins: boolean }} options whether it has the twin types
 */
export const makeProject = (name, { twins }) => {
  const folder = join(PROJECTS, name);
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(ROOT, 'bench/project'), folder, { recursive: true });
  mkdirSync(join(folder, 'public/uploads'), { recursive: true });
  mkdirSync(join(folder, 'src'), { recursive: true });
  writeFileSync(join(folder, 'src/index.js'), 'module.exports = {};\n');
  if (twins) {
    const plugin = createRequire(import.meta.url)(join(ROOT, 'dist/server/index.js'));
    const { contentTypes } = plugin.default ?? plugin;
    for (const name of Object.keys(PLUGIN)) writeTwin(folder, name, contentTypes[name].schema);
  }
  return folder;
};

export const removeProjects = () => rmSync(PROJECTS, { recursive: true, force: true });
