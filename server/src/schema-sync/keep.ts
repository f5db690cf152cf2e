import type { Core } from '@strapi/strapi';
import { columnOf } from '../platform/attributes';
import { ARTICLE } from '../platform/uids';
import type { Addition } from './additions';

const RECORD = 'strapi_database_schema';

/** A table as Strapi's record has it. Join tables name the table of the type that owns them first. */
interface RecordedTable {
  name: string;
  columns: { name: string }[];
  indexes: { name: string }[];
  foreignKeys: { referencedTable: string }[];
}

/** Names of tables, and by table those of the columns and indexes in tables of others. */
interface Archive {
  tables: ReadonlySet<string>;
  within: ReadonlyMap<string, ReadonlySet<string>>;
}

const archiveOf = (strapi: Core.Strapi, additions: readonly Addition[]): Archive => {
  const { metadata } = strapi.db;
  const own = Object.keys(strapi.contentTypes).filter((uid) => uid.startsWith('plugin::newsroom.'));
  return {
    tables: new Set(own.map((uid) => metadata.get(uid).tableName)),
    within: new Map(
      additions.map(({ uid, attributes, indexes }) => [
        metadata.get(uid).tableName,
        new Set([...attributes.map((name) => columnOf(strapi, uid, name)), ...indexes]),
      ]),
    ),
  };
};

/** The record without the archive: what Strapi does not remember to have made, it does not drop. */
const withoutArchive = (tables: RecordedTable[], { tables: own, within }: Archive): RecordedTable[] =>
  tables
    .filter(({ name, foreignKeys: [first] }) => !own.has(name) && !own.has(first?.referencedTable ?? ''))
    .map((table) => {
      const names = within.get(table.name);
      if (!names) return table;
      const { columns, indexes } = table;
      return {
        ...table,
        columns: columns.filter(({ name }) => !names.has(name)),
        indexes: indexes.filter(({ name }) => !names.has(name)),
      };
    });

/**
 * Strapi compares the types of each start with its record of those before, and drops the tables and columns
 * of types that are gone: a plugin that is switched off, or whose package is missing, cannot say a word. So
 * the archive is taken out of the record as soon as it is written. Tables that are not in it belong to
 * somebody else for Strapi, which leaves them alone, and uses them as they are once the types are back. The
 * price: a later version of the plugin that gives up a column or an index has to drop it itself.
 */
const keepArchive = async (strapi: Core.Strapi, additions: readonly Addition[]): Promise<void> => {
  const stored = await strapi.db.schema.schemaStorage.read();
  if (!stored) throw new Error(`${RECORD} is empty`);
  const { id, schema } = stored as { id: number; schema: { tables: RecordedTable[] } };
  const kept = { ...schema, tables: withoutArchive(schema.tables, archiveOf(strapi, additions)) };
  const [before, after] = [JSON.stringify(schema), JSON.stringify(kept)];
  if (before === after) return;
  await strapi.db.getConnection(RECORD).where({ id }).update({ schema: after });
};

/** The line for those who may be about to switch the plugin off; none where Strapi may drop nothing. */
const tell = async (strapi: Core.Strapi, fault?: string): Promise<void> => {
  if (strapi.db.config.settings?.forceMigration === false) return;
  const articles = await strapi.db.query(ARTICLE).count();
  if (articles === 0) return;
  const found = `newsroom: ${articles} rows of articles are in the database, and Strapi's "forceMigration" is on. `;
  const read = 'Read "Switching off" in the README before you switch this plugin off or remove its package';
  if (fault)
    strapi.log.warn(
      `${found}They, their stamps and the credits of pictures would be dropped at the first start without ` +
        `this plugin (${fault}). ${read}`,
    );
  else strapi.log.info(`${found}${read}`);
};

/** Goes at each start, right after Strapi has brought the database in line with the types. */
export const keepArchiveAtStart = (strapi: Core.Strapi, additions: readonly Addition[]): void => {
  strapi.hook('strapi::content-types.afterSync').register(async () => {
    const fault = await keepArchive(strapi, additions).then(
      () => undefined,
      (error: Error) => error.message,
    );
    await tell(strapi, fault);
  });
};
