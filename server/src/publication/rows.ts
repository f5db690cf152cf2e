import type { Core } from '@strapi/strapi';
import { STAMP } from '../../../domain/stamps';
import { publicTypes, type PublicType } from './public-types';
import { creation, type CreateParams } from './rows-created';
import { deletion } from './rows-deleted';
import { update, type UpdateParams } from './rows-updated';
import type { Finish } from './steps/types';

type Params = CreateParams & UpdateParams;

/** Looks at rows that are about to be written, after all hooks have, and says what is to follow. */
type Look = (
  strapi: Core.Strapi,
  type: PublicType,
  params: Params,
  extent: { many: boolean },
) => Promise<Finish | undefined>;

const LOOKS = { create: creation, update, delete: deletion } satisfies Record<string, Look>;

const WRITES = Object.entries(LOOKS).flatMap(([name, look]) => [
  { write: name, before: `before${name[0]?.toUpperCase()}${name.slice(1)}`, look, many: false },
  { write: `${name}Many`, before: `before${name[0]?.toUpperCase()}${name.slice(1)}Many`, look, many: true },
]);

type Write = (uid: string, params?: Params) => Promise<unknown>;

/** A query of nothing but a stamp has nothing to write. */
const isOfStampOnly = ({ stamped }: PublicType, { data }: Params): boolean => {
  const names = Object.keys(data ?? {});
  return (
    Boolean(stamped) && names.length > 0 && names.every((name) => (STAMP as readonly string[]).includes(name))
  );
};

const copyOf = <T extends object>(data: T | T[]): T | T[] =>
  Array.isArray(data) ? data.map((row) => ({ ...row })) : { ...data };

/** Where all queries of all types go through, those of the document service too. */
const throughTransactions = (strapi: Core.Strapi, finishes: WeakMap<object, Finish>): void => {
  const types = publicTypes(strapi);
  const manager = strapi.db.entityManager as unknown as Record<string, Write>;
  for (const { write: name } of WRITES) {
    const write = manager[name]?.bind(manager);
    if (!write) throw new Error(`Strapi has no ${name}`);
    manager[name] = async (uid, params = {}) => {
      const type = types.get(uid);
      if (!type) return write(uid, params);
      if (name === 'updateMany' && isOfStampOnly(type, params)) return { count: 0 };
      return strapi.db.transaction(async () => {
        // What is taken out of the data, and which row is chosen, is not for the caller's own objects.
        const own = { ...params, ...(params.data && { data: copyOf(params.data) }) };
        const result = await write(uid, own);
        await finishes.get(own)?.(result);
        return result;
      });
    };
  }
};

/** Keeps a subscriber behind all others, those that come later too: it looks at rows as they will be. */
const subscribeLast = (
  { lifecycles }: Core.Strapi['db'],
  last: Parameters<typeof lifecycles.subscribe>[0],
): void => {
  const subscribe = lifecycles.subscribe.bind(lifecycles);
  let leave = subscribe(last);
  lifecycles.subscribe = (subscriber) => {
    leave();
    const off = subscribe(subscriber);
    leave = subscribe(last);
    return off;
  };
};

/**
 * The one door to readers: every row that appears to them, changes or goes passes here, whoever writes it.
 * The document service, the host's hooks and its own queries end in the same few functions of Strapi's
 * database layer. Only `strapi import` and plain SQL come past it; the sweep finds those rows.
 */
export const watchRows = (strapi: Core.Strapi): void => {
  const types = publicTypes(strapi);
  const finishes = new WeakMap<object, Finish>();
  throughTransactions(strapi, finishes);
  const lookers = WRITES.map(({ before, look, many }) => [
    before,
    async ({ model, params }: { model: { uid: string }; params: Params }): Promise<void> => {
      const type = types.get(model.uid);
      const finish = type && (await look(strapi, type, params, { many }));
      if (finish) finishes.set(params, finish);
    },
  ]);
  subscribeLast(strapi.db, { models: [...types.keys()], ...Object.fromEntries(lookers) });
};
