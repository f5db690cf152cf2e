import type { Core } from '@strapi/strapi';
import { SUPPLIED } from '../../../domain/rights';
import {
  STAMP,
  fillStamp,
  isStamped,
  type Stamp,
  type StampPath,
  type StampedRow,
} from '../../../domain/stamps';
import { documentAction } from '../documents/scope';
import { rightsOf } from '../rights';
import { actorOf } from '../stamps/actor';
import { forgetStamps, recordStamps, type StampRecord } from '../stamps/history';
import { stampedTypes, type StampedType } from '../stamps/types';

type Row = StampedRow & { id?: number; documentId?: string };

interface WriteEvent {
  model: { uid: string };
  params: { data?: Row | Row[]; where?: Record<string, unknown> };
  state: { made?: (Stamp | undefined)[]; gone?: string[] };
  result?: unknown;
}

const listOf = <T>(data: T | T[] | undefined): T[] =>
  Array.isArray(data) ? data : data === undefined ? [] : [data];

const withoutStamp = (data: Row): void => {
  for (const name of STAMP) delete data[name];
};

/** A row that some code writes past the document service keeps a notice only if it came with the copy. */
const acceptSupplied = (data: Row): void => {
  if (data.source && data.copyrightNotice) data.copyrightRule = SUPPLIED;
  else withoutStamp(data);
};

/** A clone is a new work: no first publication, no old year; only a supplied notice goes with the copy. */
const renewClone = (data: Row): void => {
  const names = data.copyrightRule === SUPPLIED ? (['firstPublishedAt'] as const) : STAMP;
  for (const name of names) data[name] = null;
};

/**
 * Where every way of publishing ends: a row with `publishedAt` is written. It is stamped there, and the
 * draft beside it gets the same stamp in the same transaction, `updatedAt` untouched, so that the article
 * is not "Modified" and the next publication finds the first one's stamp. Once the row is there, its stamp
 * enters the article's history.
 */
export const stampRows = (strapi: Core.Strapi) => {
  const types = stampedTypes(strapi);
  const typeOf = ({ model }: WriteEvent): StampedType => {
    const type = types.get(model.uid);
    if (!type) throw new Error(`${model.uid} is not stamped`);
    return type;
  };
  const columnsOf = ({ facts }: StampedType): string[] => [
    ...['id', 'documentId', 'locale', 'publishedAt'],
    ...facts,
    ...STAMP,
  ];

  /** The stamp that was made, or nothing where the row is a draft or brings one along. */
  const stampCreated = async (type: StampedType, data: Row): Promise<Stamp | undefined> => {
    const action = documentAction();
    if (action === 'clone') renewClone(data);
    if (!action) {
      acceptSupplied(data);
      // The database layer would fill in the moment itself, after every lifecycle.
      if (data.publishedAt === undefined) data.publishedAt = new Date();
    }
    if (!data.publishedAt) return undefined;
    const beside = { documentId: data.documentId, locale: data.locale ?? null, publishedAt: null };
    if (!action && data.documentId && !data.copyrightNotice) {
      const draft = await strapi.db.query(type.uid).findOne({ select: columnsOf(type), where: beside });
      if (draft) for (const name of STAMP) Object.assign(data, { [name]: draft[name] });
    }
    if (isStamped(data)) return undefined;
    const stamp = fillStamp(data, await rightsOf(strapi, type), new Date());
    Object.assign(data, stamp);
    if (data.documentId && type.draftAndPublish)
      await strapi.db
        .queryBuilder(type.uid)
        .where(beside)
        .update({ ...stamp })
        .execute();
    return stamp;
  };

  const record = async (type: StampedType, row: Row, stamp: Stamp): Promise<void> => {
    const { documentId, locale } = row;
    // Without a rule there was only the moment to keep.
    if (!documentId || !stamp.copyrightNotice) return;
    const made: StampPath = documentAction() ? 'publish' : 'import';
    const path: StampPath = stamp.copyrightRule === SUPPLIED ? 'supplied' : made;
    const entry: StampRecord = { documentId, locale, stamp, path, at: new Date(), ...actorOf(strapi) };
    await recordStamps(strapi, type, [entry]);
  };

  const beforeCreate = async (event: WriteEvent): Promise<void> => {
    event.state.made = [];
    for (const data of listOf(event.params.data))
      event.state.made.push(await stampCreated(typeOf(event), data));
  };

  const afterCreate = async (event: WriteEvent): Promise<void> => {
    const { made = [] } = event.state;
    for (const [at, data] of listOf(event.params.data).entries()) {
      const stamp = made[at];
      // A row that many are made with gets its document id from the database layer, which doesn't tell.
      const documentId = data.documentId ?? (event.result as Row).documentId;
      if (stamp) await record(typeOf(event), { ...data, documentId }, stamp);
    }
  };

  const publishRow = async (event: WriteEvent, data: Row): Promise<void> => {
    if (documentAction()) {
      // The document service's own write has been through `documents/stamp`; a hook's query has not.
      if (data.copyrightRule !== SUPPLIED) withoutStamp(data);
      return;
    }
    withoutStamp(data);
    if (!data.publishedAt) return;
    const type = typeOf(event);
    const { where } = event.params;
    const rows: Row[] = await strapi.db.query(type.uid).findMany({ select: columnsOf(type), where });
    const rights = await rightsOf(strapi, type);
    for (const row of rows) {
      if (isStamped(row)) continue;
      const stamp = fillStamp({ ...row, publishedAt: data.publishedAt }, rights, new Date());
      await strapi.db
        .queryBuilder(type.uid)
        .where({ id: row.id })
        .update({ ...stamp })
        .execute();
      await record(type, row, stamp);
    }
  };

  const beforeUpdate = async (event: WriteEvent): Promise<void> => {
    for (const data of listOf(event.params.data)) await publishRow(event, data);
  };

  /** The document service drops the history itself, once, when all rows of an article are gone. */
  const beforeDelete = async (event: WriteEvent): Promise<void> => {
    if (documentAction()) return;
    const { where } = event.params;
    const rows: Row[] = await strapi.db.query(event.model.uid).findMany({ select: ['documentId'], where });
    event.state.gone = rows.flatMap(({ documentId }) => documentId ?? []);
  };

  const afterDelete = async (event: WriteEvent): Promise<void> => {
    const { gone = [] } = event.state;
    if (gone.length > 0) await forgetStamps(strapi, typeOf(event), gone);
  };

  return {
    models: [...types.keys()],
    beforeCreate,
    beforeCreateMany: beforeCreate,
    afterCreate,
    afterCreateMany: afterCreate,
    beforeUpdate,
    beforeUpdateMany: beforeUpdate,
    beforeDelete,
    beforeDeleteMany: beforeDelete,
    afterDelete,
    afterDeleteMany: afterDelete,
  };
};
