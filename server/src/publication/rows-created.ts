import type { Core } from '@strapi/strapi';
import { STAMP, stampIn, suppliedProblems, suppliedStamp, type Stamp } from '../../../domain/stamps';
import { refuse } from '../platform/errors';
import { passFor, passOf, type OpenPass as Pass } from './passes';
import { isPublic, type PublicType } from './public-types';
import { readBeside } from './rows-read';
import { actOnTurns, prepareTurns } from './steps';
import type { Finish, PublicRow, Turn } from './steps/types';

export interface CreateParams {
  data?: PublicRow | PublicRow[];
  /** Whether the rows bring the notice that came with the copy. */
  supplied?: unknown;
}

const listOf = <T>(data: T | T[] | undefined): T[] =>
  Array.isArray(data) ? data : data === undefined ? [] : [data];

/** Takes a stamp that nobody vouches for from the row. */
const vouched = (row: PublicRow, pass: Pass | undefined, supplied: boolean): void => {
  if (supplied) {
    const problems = suppliedProblems(row);
    if (problems.length > 0) refuse(problems);
  }
  const stamp = supplied ? suppliedStamp(row) : pass?.supplied(row.locale);
  for (const name of STAMP) delete row[name];
  Object.assign(row, stamp);
};

const hasStamp = (row: Stamp): boolean => Boolean(row.copyrightNotice ?? row.firstPublishedAt);

/**
 * The other rows of the entry in its locale, as they are now: what the write has read before it held the draft
 * may have been stamped again in the meantime.
 */
const besideOf = async (
  strapi: Core.Strapi,
  type: PublicType,
  row: PublicRow,
  pass: Pass | undefined,
): Promise<PublicRow[]> => {
  if (!row.documentId) return [];
  const made = (pass?.made ?? []).filter(
    (one) => one.documentId === row.documentId && (one.locale ?? null) === (row.locale ?? null),
  );
  return made.length > 0 ? made : (await readBeside(strapi, type, [row]))(row);
};

const stampedTurn = async (
  strapi: Core.Strapi,
  type: PublicType,
  row: PublicRow,
  supplied: boolean,
): Promise<{ turn?: Turn; pass?: Pass }> => {
  const pass = passOf(type.uid, row);
  const writing = pass ?? passFor(type.uid, row.documentId);
  const brought = hasStamp(row);
  vouched(row, pass, supplied);
  // The database layer would fill in the moment itself.
  if (row.publishedAt === undefined) row.publishedAt = new Date();
  const shown = isPublic(type, row);
  // What the document service publishes for the first time brings no stamp, and has none anywhere.
  const mayHaveStamp = brought || (shown && !writing);
  const beside = mayHaveStamp ? await besideOf(strapi, type, row, writing) : [];
  // An entry that is made anew: its published row from the draft, its draft from the published row.
  const former = beside.find(hasStamp);
  if (former) Object.assign(row, stampIn(former));
  if (!shown) return { pass };
  return { pass, turn: { type, kind: 'appears', row, beside, by: writing ? 'publish' : 'import' } };
};

interface Created {
  id?: number;
  documentId?: string;
  /** Of many rows only their ids are told. */
  ids?: number[];
}

/** The document ids of new rows that the database layer gave them. */
const documentsOf = async (
  strapi: Core.Strapi,
  { uid }: PublicType,
  { id, documentId, ids = [] }: Created,
): Promise<string[]> => {
  if (documentId) return [documentId];
  const made = id === undefined ? ids : [id];
  const rows: Required<Created>[] = await strapi.db
    .queryBuilder(uid)
    .select(['id', 'documentId'])
    .where({ id: { $in: made } })
    .execute();
  return made.map((one) => rows.find((row) => row.id === one)?.documentId ?? '');
};

/** A new document is published by its draft next. */
const remember = (pass: Pass, [row]: readonly PublicRow[], { id, documentId }: Created): void => {
  pass.documentId ??= documentId;
  if (row && id !== undefined) pass.made.push({ ...row, id, documentId: pass.documentId });
};

/**
 * Rows that are about to be made. Their stamps are put on before they are written: one that is published has
 * its stamp from the first moment on.
 */
export const creation = async (
  strapi: Core.Strapi,
  type: PublicType,
  { data, supplied }: CreateParams,
): Promise<Finish | undefined> => {
  // A new upload is shown nowhere yet.
  if (type.shown) return undefined;
  const rows = listOf(data);
  const turns: (Turn | undefined)[] = [];
  let pass: Pass | undefined;
  for (const row of rows) {
    const made: { turn?: Turn; pass?: Pass } = type.stamped
      ? await stampedTurn(strapi, type, row, supplied === true)
      : { turn: { type, kind: 'appears', row, beside: [], by: 'publish' } };
    turns.push(made.turn);
    pass ??= made.pass;
  }
  const shown = turns.filter((turn) => turn !== undefined);
  if (shown.length > 0) await prepareTurns(strapi, shown);
  if (shown.length === 0 && !pass) return undefined;
  return async (result) => {
    const created = result as Created;
    if (pass) remember(pass, rows, created);
    if (shown.length === 0) return;
    const isNamed = shown.every(({ row }) => row.documentId);
    const documents = isNamed ? [] : await documentsOf(strapi, type, created);
    const named = turns.flatMap((turn, at) =>
      turn ? { ...turn, row: { ...turn.row, documentId: turn.row.documentId ?? documents[at] } } : [],
    );
    await actOnTurns(strapi, named);
  };
};
