import type { Core } from '@strapi/strapi';

const STORE = 'strapi::core-store';
/** As `strapi.store({ type: 'plugin', name: 'newsroom', key: 'settings' })` names it. */
const KEY = 'plugin_newsroom_settings';

/** A value that was set on the page, and what the file said then. */
export interface Override {
  value: unknown;
  file: unknown;
}

/** What the store keeps: only what was changed on the page. */
export interface Stored {
  /** Grows by one with each save. */
  revision: number;
  overrides: Record<string, Override>;
  savedBy?: string;
  savedAt?: string;
}

/** The row as it was read; `text` tells whether somebody wrote it since. */
export interface Row {
  id: number;
  text: string;
}

const NOTHING: Stored = { revision: 0, overrides: {} };

/** The first row counts: two servers that start at once may both have made one. */
export const readRow = async (strapi: Core.Strapi): Promise<Row | undefined> => {
  const [row] = await strapi.db
    .query(STORE)
    .findMany({ select: ['id', 'value'], where: { key: KEY }, orderBy: { id: 'asc' }, limit: 1 });
  return row && { id: row.id, text: row.value };
};

export const storedIn = (row: Row | undefined): Stored => (row ? (JSON.parse(row.text) as Stored) : NOTHING);

/** The row, made where there is none yet. */
export const ensureRow = async (strapi: Core.Strapi): Promise<Row> => {
  const existing = await readRow(strapi);
  if (existing) return existing;
  await strapi.db.query(STORE).create({ data: { key: KEY, value: JSON.stringify(NOTHING), type: 'object' } });
  return ensureRow(strapi);
};

/**
 * Writes over a row that is still as it was read; one statement of the database, so that of two servers
 * that save at once one is told.
 *
 * @returns whether it was written.
 */
export const replaceRow = async (strapi: Core.Strapi, row: Row, next: Stored): Promise<boolean> => {
  const written: unknown = await strapi.db
    .queryBuilder(STORE)
    .where({ id: row.id, value: row.text })
    .update({ value: JSON.stringify(next) })
    .execute();
  return Number(written) > 0;
};
