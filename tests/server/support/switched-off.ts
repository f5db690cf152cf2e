import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** For a host's `prepare`: steps on its copy of the project, in their order. */
export type Prepare = (folder: string) => void;

export const all =
  (...steps: Prepare[]): Prepare =>
  (folder) =>
    steps.forEach((step) => step(folder));

const rewrite = (file: string, change: (text: string) => string): Prepare => {
  return (folder) => writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
};

const WIRE = 'src/api/wire/content-types/wire/schema.json';

/** Gives the host's wire another attribute. */
export const withWireAttribute = (name: string, attribute: object): Prepare =>
  rewrite(WIRE, (text) => {
    const schema = JSON.parse(text);
    schema.attributes[name] = attribute;
    return JSON.stringify(schema);
  });

const toJson = (text: string): string =>
  text.replace(/"type": ?"customField",\s*"customField": ?"plugin::newsroom\.[a-z-]+"/g, '"type": "json"');

/** The host's own fields as they must be where the plugin is not loaded. */
export const fieldsToJson: Prepare = all(
  rewrite(WIRE, toJson),
  rewrite('src/components/media/plate.json', toJson),
);

export const pluginOff: Prepare = (folder) =>
  writeFileSync(
    join(folder, 'config/plugins.js'),
    `module.exports = () => ({ newsroom: { enabled: false }, graphql: { enabled: false } });`,
  );

/** Strapi drops nothing on its own. */
export const forceMigrationOff: Prepare = (folder) =>
  appendFileSync(
    join(folder, 'config/database.js'),
    `const made = module.exports;
    module.exports = (context) => ({ ...made(context), settings: { forceMigration: false } });`,
  );
