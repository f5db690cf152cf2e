import type { Core } from '@strapi/strapi';
import { isObject } from '../../../domain/shape';
import { factsOf } from '../facts';
import { findAsset, findAssetBy, type Asset } from '../pictures/asset';
import { captionForArticles, creditOfAsset } from '../pictures/info';
import { known } from '../pictures/read-unread';
import { ARTICLE } from '../platform/uids';
import { orderAfter, type Ref } from '../../../domain/shape/relation-order';
import { isEmpty, takesData, type Next, type Step, type Write } from './step';

/** What an article says of its picture, and an asset fills in. */
const FILLED = ['imageCredit', 'pictureCaption', 'pictureAlternativeText'] as const;

type Filling = Partial<Record<(typeof FILLED)[number], unknown>>;

interface Said extends Filling {
  /** With the credit at its end: what earlier versions filled a caption with. */
  wholeCaption?: string | null;
}

const fillingOf = async (strapi: Core.Strapi, asset: Asset | null): Promise<Said> =>
  asset
    ? {
        imageCredit: await creditOfAsset(strapi, asset),
        pictureCaption: (await captionForArticles(strapi, asset.caption)).caption || null,
        pictureAlternativeText: asset.alternativeText,
        wholeCaption: asset.caption,
      }
    : {};

/** A form sends the asset itself; a change names what is set, connected or disconnected. */
const changeOf = (picture: unknown): unknown =>
  isObject(picture) && !['set', 'connect', 'disconnect'].some((key) => key in picture) ? [picture] : picture;

/** A credit by what it says; whatever else a form keeps beside it. */
const wordsOf = (value: unknown): string =>
  isObject(value) ? JSON.stringify([value.creators, value.sources, value.via, value.text]) : String(value);

/** Whether an article says of a picture what the picture itself did. */
const isFrom = (old: Said, current: Filling, name: keyof Filling): boolean =>
  [old[name], ...(name === 'pictureCaption' ? [old.wholeCaption] : [])].some(
    (said) => !isEmpty(said) && wordsOf(said) === wordsOf(current[name]),
  );

/** What is to be said after a picture took another's place. */
const changesOf = (old: Said, now: Said, current: Filling): Filling =>
  Object.fromEntries(
    FILLED.filter((name) => {
      const own = !isEmpty(current[name]) && !isFrom(old, current, name);
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

/** What an article is to say after a change of its picture; nothing where the picture stays. */
const saidAfter = async (
  strapi: Core.Strapi,
  before: { id: number } | undefined,
  change: unknown,
  current: Filling,
  find: Find,
): Promise<Filling> => {
  const chosen = orderAfter(before ? [before] : [], changeOf(change)).at(-1);
  if (chosen?.id !== undefined && chosen.id === before?.id) return {};
  const after = chosen ? await find(chosen) : null;
  if (!after && !before) return {};
  const old = before ? await findAsset(strapi, before.id) : null;
  return changesOf(await fillingOf(strapi, old), await fillingOf(strapi, after), current);
};

interface Copy extends Filling {
  id: number;
  locale: string | null;
}

/** A copy with another picture: each language may have had one of its own. */
const cloned = (strapi: Core.Strapi, write: Write, next: Next): Promise<unknown> =>
  strapi.db.transaction(async () => {
    const facts = factsOf(strapi, write);
    // The drafts as they are before there are copies of them.
    await facts.all();
    const result = (await next()) as { entries: Copy[] };
    const { data = {} } = write.params;
    const found = new Map<string, Promise<Asset | null>>();
    // Each language may be given the same one: it is looked up, and read, once.
    const findOnce: Find = ({ id, documentId }) => {
      const key = `${id} ${documentId}`;
      const asset = found.get(key) ?? finder(strapi)({ id, documentId });
      found.set(key, asset);
      return asset;
    };
    for (const entry of result.entries) {
      const original = await facts.draft(entry.locale);
      const before = original && (await facts.picture(original));
      const current = { ...original, ...data };
      const changes = await saidAfter(strapi, before, data.picture, current, findOnce);
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
  const facts = factsOf(strapi, write);
  const stored = await facts.draft();
  const before = stored && (await facts.picture(stored));
  const current = { ...stored, ...data };
  Object.assign(data, await saidAfter(strapi, before, data.picture, current, finder(strapi)));
  return next();
};
