import type { Core } from '@strapi/strapi';
import { isObject } from '../../../domain/checks';
import { findAssetBy, type Asset } from '../pictures/asset';
import { creditOfAsset } from '../pictures/info';
import { known } from '../pictures/known';
import { ARTICLE } from '../uids';
import { orderAfter } from './relation-order';
import { isEmpty, isSave, localeOf, type Step, type Write } from './types';

/** What an article says of its picture, and an asset fills in. */
const FILLED = ['imageCredit', 'pictureCaption', 'pictureAlternativeText'] as const;

type Filling = Partial<Record<(typeof FILLED)[number], unknown>>;

interface Stored extends Filling {
  picture: Asset | null;
}

const storedOf = (strapi: Core.Strapi, write: Write): Promise<Stored | null> =>
  strapi.db.query(ARTICLE).findOne({
    select: [...FILLED],
    where: { documentId: write.params.documentId, locale: localeOf(write), publishedAt: null },
    populate: { picture: true },
  });

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

/**
 * When a picture is chosen, the article says of it what the asset does, where nobody wrote anything else.
 * What came from the picture before goes with that picture; what an editor wrote stays.
 */
export const pictureCredit: Step = (strapi) => async (write, next) => {
  const { data } = write.params;
  if (write.uid !== ARTICLE || !isSave(write) || !data || !('picture' in data)) return next();
  const stored = write.action === 'update' ? await storedOf(strapi, write) : null;
  const before = stored?.picture ?? null;
  const chosen = orderAfter(before ? [{ id: before.id }] : [], changeOf(data.picture)).at(-1);
  const picture = chosen?.id !== undefined && chosen.id === before?.id ? before : chosen;
  if (picture === before || (!picture && !before)) return next();
  const chosenAsset = picture ? await findAssetBy(strapi, picture) : null;
  const after = chosenAsset && (await known(strapi, chosenAsset));
  const [old, now] = [await fillingOf(strapi, before), await fillingOf(strapi, after)];
  for (const name of FILLED) {
    const current = name in data ? data[name] : stored?.[name];
    const own = !isEmpty(current) && (isEmpty(old[name]) || wordsOf(current) !== wordsOf(old[name]));
    if (!own && !(isEmpty(current) && isEmpty(now[name]))) data[name] = now[name] ?? null;
  }
  return next();
};
