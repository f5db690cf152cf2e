import { writeFileSync } from 'node:fs';
import { ARTICLE, SPECIAL_COVERAGE } from '../../server/src/platform/uids';
import { addCorrespondent, addLocales, articles, documents } from './support/articles';
import { by } from './support/credited-pictures';
import { createDatabase, type TestDatabase } from './support/database';
import { startHost, type Host } from './support/host';
import { logOf, logToFile } from './support/log';
import { makeOld, restamp } from './support/restamp';
import { BULLETIN, historyOf } from './support/stamps';
import {
  all,
  fieldsToJson,
  forceMigrationOff,
  pluginOff,
  withWireAttribute,
  type Prepare,
} from './support/switched-off';
import { uploadOne } from './support/uploads';

const WIRE = 'api::wire.wire';
const CORRECTION = { creators: ['Joe Reyes'], sources: ['AP'], text: 'Joe Reyes/AP' };

const related = withWireAttribute('stories', {
  ...{ type: 'relation', relation: 'manyToMany', target: ARTICLE },
});

let database: TestDatabase;
let host: Host | undefined;

beforeEach(async () => {
  database = await createDatabase();
});
afterEach(async () => {
  await host?.stop({ database: true });
  host = undefined;
  await database.remove();
});

const start = async (prepare?: Prepare): Promise<Host> => {
  await host?.stop({ database: true });
  host = undefined;
  host = await startHost({ database, prepare });
  return host;
};

/** One of everything that the plugin keeps, and entries of the host's own types that use it. */
const seed = async (on: Host, wire: object = {}): Promise<void> => {
  const { strapi, editor } = on;
  await addLocales(strapi, 'ko');
  const picture = await uploadOne(on, { name: 'jo.jpg', bytes: await by('Jo Reyes').jpeg().toBuffer() });
  await on.admin('put', `/newsroom/pictures/${picture.id}/credit`, { credit: CORRECTION });
  const correspondent = await addCorrespondent(strapi, 'Han Seo-yeon');
  const { documentId: author } = correspondent;
  await documents(strapi, 'plugin::newsroom.correspondent').update({
    documentId: author,
    data: { portrait: picture.id, user: editor },
  });
  const data = { headline: 'Ferry', picture: picture.id, correspondents: [author], dateline: 'LIMA (AP) —' };
  const { documentId } = await articles(strapi).create({ data, status: 'published' });
  await articles(strapi).update({
    documentId,
    locale: 'ko',
    data: { headline: '연락선' },
    status: 'published',
  });
  await documents(strapi, SPECIAL_COVERAGE).create({
    data: { title: 'Ferries', picture: picture.id, articles: [documentId], leadArticle: documentId },
  });
  await makeOld(on, documentId);
  await restamp(on, { type: ARTICLE });
  await documents(strapi, BULLETIN).create({ data: { title: 'Own type' }, status: 'published' });
  const plate = { title: 'Plate', credit: 'Jo Reyes/AP' };
  await documents(strapi, WIRE).create({
    data: { title: 'Wire', dateline: 'OSLO (AP) —', plate, plates: [plate], ...wire },
  });
  expect((await historyOf(strapi, documentId)).length).toBeGreaterThan(1);
};

/** What Strapi keeps of its own, or forgets of any plugin that is not loaded: see docs/developers.md. */
const NOT_OF_THE_ARCHIVE = [
  'admin_permissions',
  'admin_permissions_role_lnk',
  'strapi_api_tokens',
  'strapi_core_store_settings',
  'strapi_database_schema',
  'strapi_sessions',
];

/** Work that each start does anew, and records. */
const WORK_OF_A_START = ['sweep', 'read-pictures'];

const isOfAStart = (row: { kind?: string }): boolean => WORK_OF_A_START.includes(row.kind ?? '');

/** Every row of every other table, but for the records of a start's own work. */
const rowsOf = async ({ strapi }: Host): Promise<Record<string, string[]>> => {
  const tables = await strapi.db.dialect.schemaInspector.getTables();
  const entries = tables
    .filter((table) => !NOT_OF_THE_ARCHIVE.includes(table) && table !== 'kept_pictures')
    .map(async (table): Promise<[string, string[]]> => {
      const rows: { kind?: string }[] = await strapi.db.connection(table).select();
      const kept = table === 'newsroom_work' ? rows.filter((row) => !isOfAStart(row)) : rows;
      return [table, kept.map((row) => JSON.stringify(row)).sort()];
    });
  return Object.fromEntries(await Promise.all(entries));
};

it('loses no more than the docs say where the plugin is switched off without a thought', async () => {
  const before = await start().then(async (on) => (await seed(on), rowsOf(on)));
  expect(before.newsroom_articles?.length).toBe(4);
  const off = await start(all(pluginOff, fieldsToJson));
  expect(off.strapi.plugin('newsroom')).toBeUndefined();
  // On MariaDB and MySQL Strapi finds tables to change at every start, and drops these with them: docs/developers.md.
  const kept = database.client === 'mysql' ? { ...before, files_related_mph: [] } : before;
  expect(await rowsOf(await start())).toEqual(kept);
});

it.each([
  ['a field of it is', pluginOff],
  ['a relation to it is', all(pluginOff, fieldsToJson, related)],
])('is not let go while %s in use', async (_what, prepare) => {
  await expect(start(prepare)).rejects.toThrow(/plugin::newsroom/);
});

it('loses no row on the documented way, though the host’s types change meanwhile', async () => {
  const on = await start(all(forceMigrationOff, related));
  const story = await articles(on.strapi).create({ data: { headline: 'Related' } });
  await seed(on, { stories: [story.documentId] });
  const before = await rowsOf(on);
  expect(before.wires_stories_lnk?.length).toBe(1);
  // Word for word what docs/developers.md says.
  await on.strapi.db.connection.raw(
    `create table kept_pictures as select * from files_related_mph where related_type like 'plugin::newsroom.%'`,
  );

  const changed = withWireAttribute('meanwhile', { type: 'string' });
  await start(all(forceMigrationOff, pluginOff, fieldsToJson, changed));

  const back = await start(all(forceMigrationOff, related));
  await back.strapi.db.connection.raw(
    `insert into files_related_mph select * from kept_pictures where id not in (select id from files_related_mph)`,
  );
  const after = await rowsOf(back);
  after.wires = (after.wires ?? []).map((row) => row.replace(',"meanwhile":null', ''));
  expect(after).toEqual(before);
});

describe('the start says what is at stake', () => {
  const seeded = async (...steps: Prepare[]): Promise<string> => {
    const on = await start();
    await articles(on.strapi).create({ data: { headline: 'Ferry' }, status: 'published' });
    return logOf(await start(all((folder) => logToFile(folder, 'info'), ...steps)));
  };

  it('in one line, where Strapi may drop tables', async () => {
    expect(await seeded()).toMatch(/info.*newsroom: 2 rows of articles .*forceMigration.*"Switching off"/);
  });

  it('not where it may not', async () => {
    expect(await seeded(forceMigrationOff)).not.toMatch(/forceMigration/);
  });

  it('as a warning, where the archive cannot be kept from it', async () => {
    const unreadable: Prepare = (folder) => {
      writeFileSync(
        `${folder}/src/index.js`,
        `module.exports = { register({ strapi }) { strapi.db.schema.schemaStorage.read = async () => null; }, bootstrap() {} };`,
      );
    };
    expect(await seeded(unreadable)).toMatch(/warn.*newsroom: 2 rows of articles .*would be dropped/);
  });
});
