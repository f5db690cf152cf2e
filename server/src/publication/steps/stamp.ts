import type { Core } from '@strapi/strapi';
import { SUPPLIED } from '../../../../domain/rights';
import { fillStamp, isStamped, stampIn, type Stamp } from '../../../../domain/stamps';
import { rightsOf } from '../../house/rights';
import { actorOf } from '../../platform/actor';
import { onTable } from '../../platform/on-table';
import { recordStamps, type StampRecord } from '../../stamps/history';
import type { StampedType } from '../../stamps/types';
import { readRows, type Where } from '../rows-read';
import type { PublicationStep, Turn } from './types';

/** The rows that are to have the same stamp: those that are known, or else the draft. */
type Sharing = { ids: number[] } | { documentId: string; locale: string | null };

const sharingOf = ({ type, row, beside }: Turn): Sharing | undefined => {
  const ids = beside.flatMap(({ id }) => id ?? []);
  if (ids.length > 0) return { ids };
  const { documentId, locale = null } = row;
  return documentId && type.draftAndPublish ? { documentId, locale } : undefined;
};

const whereOf = (sharing: Sharing): Where =>
  'ids' in sharing ? { id: { $in: sharing.ids } } : { ...sharing, publishedAt: null };

/** Writes the stamp where any part of it is lacking; gives the number of rows. */
const writeWhereLacking = (
  strapi: Core.Strapi,
  { table, column }: StampedType,
  sharing: Sharing,
  stamp: Stamp,
): Promise<number> => {
  const given = Object.entries(stamp).filter(([, value]) => value !== undefined);
  const lacking = given.filter(([name, value]) => name !== 'usageTerms' && value !== null);
  return onTable(strapi, table, (rows) => {
    if ('ids' in sharing) rows.whereIn('id', sharing.ids);
    else
      rows
        .where({ [column('documentId')]: sharing.documentId, locale: sharing.locale })
        .whereNull(column('publishedAt'));
    return rows
      .where((row) => lacking.forEach(([name]) => row.orWhereNull(column(name))))
      .update(Object.fromEntries(given.map(([name, value]) => [column(name), value])));
  });
};

/**
 * Gives the draft the same stamp, `updatedAt` untouched, so that the article is not "Modified" and the next
 * publication finds the first one's stamp. Of two who publish a draft for the first time at once, the second
 * one finds it stamped, and takes that stamp.
 *
 * @returns whether the stamp is this one's
 */
const shareStamp = async (
  strapi: Core.Strapi,
  turn: Turn,
  type: StampedType,
  stamp: Stamp,
): Promise<boolean> => {
  const sharing = sharingOf(turn);
  if (!sharing || (await writeWhereLacking(strapi, type, sharing, stamp)) > 0) return true;
  const [draft] = await readRows(strapi, turn.type, whereOf(sharing), { lock: true });
  if (!draft) return true;
  Object.assign(turn.row, stampIn(draft));
  return false;
};

const stampOne = async (strapi: Core.Strapi, turn: Turn, type: StampedType): Promise<void> => {
  const { row, beside } = turn;
  const known = beside.find(isStamped);
  if (known) Object.assign(row, stampIn(known));
  if (isStamped(row)) return;
  const stamp = fillStamp(row, await rightsOf(strapi, type), new Date());
  if (!(await shareStamp(strapi, turn, type, stamp))) return;
  Object.assign(row, stamp);
  turn.stamp = stamp;
};

const recordsOf = (strapi: Core.Strapi, { row, by, stamp }: Turn): StampRecord[] => {
  const { documentId, locale } = row;
  // Without a rule there was only the moment to keep.
  if (!documentId || !stamp?.copyrightNotice) return [];
  const path = stamp.copyrightRule === SUPPLIED ? 'supplied' : by;
  return [{ documentId, locale, stamp, path, at: new Date(), ...actorOf(strapi) }];
};

/** At its first publication a row gets its copyright stamp, and the stamp enters the article's history. */
export const stamp: PublicationStep = {
  prepare: async (strapi, turns) => {
    for (const turn of turns)
      if (turn.kind === 'appears' && turn.type.stamped) await stampOne(strapi, turn, turn.type.stamped);
  },
  act: async (strapi, turns) => {
    for (const type of new Set(turns.flatMap((turn) => turn.type.stamped ?? []))) {
      const records = turns
        .filter((turn) => turn.type.stamped === type)
        .flatMap((turn) => recordsOf(strapi, turn));
      if (records.length > 0) await recordStamps(strapi, type, records);
    }
  },
};
