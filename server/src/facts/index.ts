import type { Core } from '@strapi/strapi';
import { readCorrespondents, readPictures } from './links';
import { hasDrafts, readRows } from './rows';
import type { AskedWrite, Facts, StoredRow } from './types';

export type { AskedWrite, Facts, NamedCorrespondent, StoredRow } from './types';

/** Reads when it is first asked for; who asks later gets the same. */
const once = <Value>(read: () => Promise<Value>): (() => Promise<Value>) => {
  let value: Promise<Value> | undefined;
  return () => (value ??= read());
};

const read = (strapi: Core.Strapi, write: AskedWrite): Facts => {
  const all = once(() => readRows(strapi, write));
  const ids = async () => (await all()).map(({ id }) => id);
  const correspondents = once(async () => readCorrespondents(strapi, await ids()));
  const pictures = once(async () => readPictures(strapi, await ids()));

  const newest = async (
    locale: string | null | undefined,
    fits: (row: StoredRow) => boolean,
  ): Promise<StoredRow | undefined> => {
    const drafts = hasDrafts(strapi, write.uid);
    return (await all())
      .filter((row) => (locale === undefined || row.locale === locale) && (!drafts || fits(row)))
      .at(-1);
  };

  return {
    all,
    draft: (locale) => newest(locale, ({ publishedAt }) => publishedAt === null),
    published: (locale) => newest(locale, ({ publishedAt }) => publishedAt !== null),
    correspondents: async ({ id }) => (await correspondents()).get(id) ?? [],
    picture: async ({ id }) => (await pictures()).get(id)?.at(-1),
  };
};

const known = new WeakMap<AskedWrite, Facts>();

/**
 * What a write of the document service is about, as it is stored before the write, for every locale that it
 * touches: one or the default, a list, or `'*'`. All steps of a write get the same facts, whoever asks first;
 * they cost one query for the rows, one for the correspondents, one for the picture, and only what is asked
 * for is read. A new document has none.
 *
 * Ask before `next`: what is first asked for afterwards is read as the write has left it. For a row as a
 * write is about to make it, lay the data over its draft.
 *
 * @param write the document service's own context of the write: the same object in every step
 */
export const factsOf = (strapi: Core.Strapi, write: AskedWrite): Facts => {
  const facts = known.get(write) ?? read(strapi, write);
  known.set(write, facts);
  return facts;
};
