import type { Core } from '@strapi/strapi';
import { SUPPLIED } from '../../../domain/rights';
import { insideDocument } from '../documents/scope';
import { STAMP, houseRules, type StampAttribute } from '../rights';
import { ARTICLE } from '../uids';
import { fillStamp, isStamped, type StampedRow } from './fill-stamp';

interface WriteEvent {
  params: { data?: StampedRow | StampedRow[]; where?: Record<string, unknown> };
}

const COLUMNS: (
  StampAttribute | 'id' | 'documentId' | 'locale' | 'publishedAt' | 'source' | 'byline' | 'slug'
)[] = ['id', 'documentId', 'locale', 'publishedAt', 'source', 'byline', 'slug', ...STAMP];

const withoutStamp = (data: StampedRow): void => {
  for (const name of STAMP) delete data[name];
};

/** A row that some code writes past the document service keeps a notice only if it came with the copy. */
const acceptSupplied = (data: StampedRow): void => {
  if (data.source && data.copyrightNotice) data.copyrightRule = SUPPLIED;
  else withoutStamp(data);
};

/**
 * Where every way of publishing ends: a row with `publishedAt` is written. It is stamped there, and the
 * draft beside it gets the same stamp in the same transaction, `updatedAt` untouched, so that the article
 * is not "Modified" and the next publication finds the first one's stamp.
 */
export const stampRows = (strapi: Core.Strapi) => {
  const rows = () => strapi.db.queryBuilder(ARTICLE);

  const stampCreated = async (data: StampedRow): Promise<void> => {
    if (!insideDocument()) {
      acceptSupplied(data);
      // The database layer would fill in the moment itself, after every lifecycle.
      if (data.publishedAt === undefined) data.publishedAt = new Date();
    }
    if (!data.publishedAt) return;
    const beside = { documentId: data.documentId, locale: data.locale ?? null, publishedAt: null };
    if (!insideDocument() && data.documentId && !data.copyrightNotice) {
      const draft = await strapi.db.query(ARTICLE).findOne({ select: COLUMNS, where: beside });
      if (draft) for (const name of STAMP) Object.assign(data, { [name]: draft[name] });
    }
    if (isStamped(data)) return;
    const stamp = fillStamp(data, await houseRules(strapi));
    Object.assign(data, stamp);
    if (data.documentId) await rows().where(beside).update(stamp).execute();
  };

  const stampPublished = async (event: WriteEvent, data: StampedRow): Promise<void> => {
    if (insideDocument()) {
      // The document service's own write has been through `documents/stamp`; a hook's query has not.
      if (data.copyrightRule !== SUPPLIED) withoutStamp(data);
      return;
    }
    withoutStamp(data);
    if (!data.publishedAt) return;
    const published = await strapi.db.query(ARTICLE).findMany({ select: COLUMNS, where: event.params.where });
    for (const row of published as StampedRow[]) {
      if (isStamped(row)) continue;
      const stamp = fillStamp({ ...row, publishedAt: data.publishedAt }, await houseRules(strapi));
      await rows().where({ id: row.id }).update(stamp).execute();
    }
  };

  const eachOf =
    (write: (event: WriteEvent, data: StampedRow) => Promise<void>) => async (event: WriteEvent) => {
      const { data } = event.params;
      if (Array.isArray(data)) for (const row of data) await write(event, row);
      else if (data) await write(event, data);
    };

  return {
    models: [ARTICLE],
    beforeCreate: eachOf((_event, data) => stampCreated(data)),
    beforeCreateMany: eachOf((_event, data) => stampCreated(data)),
    beforeUpdate: eachOf(stampPublished),
    beforeUpdateMany: eachOf(stampPublished),
  };
};
