import type { Core } from '@strapi/strapi';
import { SUPPLIED } from '../../../domain/rights';
import { STAMP, stampIn, suppliedStamp, type Stamp } from '../../../domain/stamps';
import { factsOf } from '../facts';
import { isSave, takesData, type Step, type Write } from '../platform/document-write';
import { forgetStamps } from '../stamps/history';
import { withPass, type Pass } from './passes';
import { publicTypes } from './public-types';

/** Whether the entry was ever published in the locale that is saved. */
const wasPublished = async (strapi: Core.Strapi, write: Write): Promise<boolean> =>
  (await factsOf(strapi, write).all()).some(({ firstPublishedAt }) => firstPublishedAt);

/**
 * What a save brings that its caller marks as supplied, and nothing at all where they say that it is not; what
 * is out keeps the notice that it is out with.
 */
const suppliedBy = async (strapi: Core.Strapi, write: Write): Promise<Stamp | undefined> => {
  const { data = {}, supplied } = write.params;
  if (!isSave(write) || typeof supplied !== 'boolean') return undefined;
  if (await wasPublished(strapi, write)) return undefined;
  return supplied ? suppliedStamp(data) : stampIn({});
};

/** A clone is a new work, with no first publication and no old year; a notice that came with the copy goes with it. */
const suppliedByOriginals = async (strapi: Core.Strapi, write: Write): Promise<Pass['supplied']> => {
  const originals = (await factsOf(strapi, write).all()).filter(
    ({ copyrightRule }) => copyrightRule === SUPPLIED,
  );
  return (locale) => {
    const original = originals.find((one) => one.locale === (locale ?? null));
    return original && { ...stampIn(original), firstPublishedAt: null };
  };
};

/**
 * What a write of the document service hands on to the rows that it writes; no caller's hands reach a stamp.
 * The stamp itself is put on where the rows are written, see `rows.ts`.
 */
export const publication: Step = (strapi) => async (write, next) => {
  const type = publicTypes(strapi).get(write.uid)?.stamped;
  if (!type) return next();
  const { uid, params } = write;
  const one = await suppliedBy(strapi, write);
  const supplied = write.action === 'clone' ? await suppliedByOriginals(strapi, write) : () => one;
  const { documentId } = params;
  return withPass({ uid, documentId, supplied }, (token) => {
    if (write.action === 'delete' && documentId)
      return strapi.db.transaction(async () => {
        const result = await next();
        await forgetStamps(strapi, type, [documentId]);
        return result;
      });
    if (takesData(write)) {
      const data = { ...params.data, copyrightRule: token };
      for (const name of STAMP) if (name !== 'copyrightRule') delete (data as Record<string, unknown>)[name];
      write.params = { ...params, data };
    }
    return next();
  });
};
