/** The first of the made articles came out at this moment, each next one a minute later. */
const FIRST = Date.UTC(2020, 0, 1);
const MINUTE = 60_000;

/** What differs from article to article, as SQLite makes it from the article's number `n`. */
const VALUES = {
  document_id: `'bench' || printf('%019d', n)`,
  headline: `headline || ' ' || n`,
  slug: `'article-' || n`,
  created_at: `${FIRST} + n * ${MINUTE}`,
  updated_at: `${FIRST} + n * ${MINUTE}`,
  first_published_at: `iif(first_published_at is null, null, ${FIRST} + n * ${MINUTE})`,
  published_at: `iif(published_at is null, null, ${FIRST} + n * ${MINUTE})`,
};

const copy = (trx, table, columns, values, count, where) => {
  const picked = columns.map((column) => values[column] ?? `t.${column}`);
  return trx.raw(
    `with recursive seq(n) as (select 1 union all select n + 1 from seq where n < ${count})
     insert into ${table} (${columns.join(', ')})
     select ${picked.join(', ')} from ${table} t, seq where ${where} order by n`,
  );
};

/**
 * Copies the two rows of a published article, and the rows of its relations, `count` times. The database
 * makes them in one statement a table, the way Strapi itself wrote the first.
 */
export const multiply = async (strapi, uid, documentId, count) => {
  const { tableName: table, attributes } = strapi.db.metadata.get(uid);
  await strapi.db.transaction(async ({ trx }) => {
    const rows = await trx(table).where({ document_id: documentId }).orderBy('id');
    const ids = rows.map(({ id }) => id);
    const base = Math.max(...ids);
    /** The id of the n-th copy of a row: both rows of an article are neighbours, as they are in life. */
    const idOf = (column) =>
      `${base} + (n - 1) * ${ids.length} + case ${column} ${ids.map((id, i) => `when ${id} then ${i + 1}`).join(' ')} end`;
    const columns = Object.keys(rows[0]);
    await copy(trx, table, columns, { ...VALUES, id: idOf('t.id') }, count, `t.id in (${ids})`);
    for (const { joinTable } of Object.values(attributes)) {
      if (!joinTable) continue;
      const own = joinTable.joinColumn.name;
      const [first] = await trx(joinTable.name).whereIn(own, ids).limit(1);
      if (!first) continue;
      const links = Object.keys(first).filter((column) => column !== 'id');
      await copy(trx, joinTable.name, links, { [own]: idOf(`t.${own}`) }, count, `t.${own} in (${ids})`);
    }
  });
};
