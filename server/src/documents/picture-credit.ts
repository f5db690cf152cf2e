import type { Core } from '@strapi/strapi';
import { isObject } from '../../../domain/checks';
import { findAssetBy, type Asset } from '../pictures/asset';
import { creditOfAsset } from '../pictures/info';
import { known } from '../pictures/known';
import { ARTICLE } from '../uids';
import { orderAfter, type Ref } from './relation-order';
import { storedDraft } from './stored-draft';
import { isEmpty, takesData, type Next, type Step, type Write } from './types';

/** What an article says of its picture, and an asset fills in. */
const FILLED = ['imageCredit', 'pictureCaption', 'pictureAlternativeText'] as const;

type Filling = Partial<Record<(typeof FILLED)[number], unknown>>;

const fillingOf = async (strapi: Core.Strapi, asset: Asset | null): Promise<Filling> =>
  asset
    ? {
        imageCredit: await creditOfAsset(strapi, asset),
        pictureCaption: asset.caption,
        pictureAlternativeText: asset.alternativeText,
      }
    : {};

/** A form sends the asset itself; a change names what is set, connected or disconnected. */
const changeOf = (picture: unknown): unknown =>
  isObject(picture) && !['set', 'connect', 'disconnect'].some((key) => key in picture) ? [picture] : picture;

/** A credit by what it says; whatever else a form keeps beside it. */
const wordsOf = (value: unknown): string =>
  isObject(value) ? JSON.stringify([value.creators, value.sources, value.via, value.text]) : String(value);

/** What is to be said after a picture took another's place. */
const changesOf = (old: Filling, now: Filling, current: Filling): Filling =>
  Object.fromEntries(
    FILLED.filter((name) => {
      const own =
        !isEmpty(current[name]) && (isEmpty(old[name]) || wordsOf(current[name]) !== wordsOf(old[name]));
      return !own && !(isEmpty(current[name]) && isEmpty(now[name]));
    }).map((name) => [name, now[name] ?? null]),
  );

type Find = (ref: Ref) => Promise<Asset | null>;

const finder =
  (strapi: Core.Strapi): Find =>
  async (ref) => {
    const asset = await findAssetBy(strapi, ref);
    return asset && known(strapi, asset);
  };

/** The picture that a write leaves, or `before` itself where it leaves that. */
const pictureAfter = async (before: Asset | null, change: unknown, find: Find): Promise<Asset | null> => {
  const chosen = orderAfter(before ? [{ id: before.id }] : [], changeOf(change)).at(-1);
  if (!chosen) return null;
  if (chosen.id !== undefined && chosen.id === before?.id) return before;
  return find(chosen);
};

interface Copy extends Filling {
  id: number;
  locale: string | null;
}

/** A copy with another picture: each language may have had one of its own. */
const cloned = (strapi: Core.Strapi, { params }: Write, next: Next): Promise<unknown> =>
  strapi.db.transaction(async () => {
    const originals: (Copy & { picture: Asset | null })[] = await strapi.db.query(ARTICLE).findMany({
      select: ['id', 'locale', ...FILLED],
      where: { documentId: params.documentId, publishedAt: null },
      populate: { picture: true },
    });
    const result = (await next()) as { entries: Copy[] };
    const { data = {} } = params;
    const found = new Map<string, Promise<Asset | null>>();
    // Each language may be given the same one: it is looked up, and read, once.
    const findOnce: Find = ({ id, documentId }) => {
      const key = `${id} ${documentId}`;
      const asset = found.get(key) ?? finder(strapi)({ id, documentId });
      found.set(key, asset);
      return asset;
    };
    for (const entry of result.entries) {
      const original = originals.find(({ locale }) => locale === entry.locale);
      const before = original?.picture ?? null;
      const after = await pictureAfter(before, data.picture, findOnce);
      if (after === before) continue;
      const changes = changesOf(await fillingOf(strapi, before), await fillingOf(strapi, after), {
        ...original,
        ...data,
      });
      if (Object.keys(changes).length === 0) continue;
      await strapi.db.query(ARTICLE).update({ where: { id: entry.id }, data: changes });
      Object.assign(entry, changes);
    }
    return result;
  });

/**
 * When a picture is chosen, the article says of it what the asset does, where nobody wrote anything else.
 * What came from the picture before goes with that picture; what an editor wrote stays.
 */
export const pictureCredit: Step = (strapi) => async (write, next) => {
  const { data } = write.params;
  if (write.uid !== ARTICLE || !takesData(write) || !data || !('picture' in data)) return next();
  if (write.action === 'clone') return cloned(strapi, write, next);
  const stored = write.action === 'update' ? await storedDraft(strapi, write) : null;
  const before = stored?.picture ?? null;
  const after = await pictureAfter(before, data.picture, finder(strapi));
  if (after === before) return next();
  const [old, now] = [await fillingOf(strapi, before), await fillingOf(strapi, after)];
  Object.assign(data, changesOf(old, now, { ...stored, ...data }));
  return next();
};
