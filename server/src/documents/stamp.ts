import { SUPPLIED } from '../../../domain/rights';
import { STAMP } from '../../../domain/stamps';
import { forgetStamps } from '../stamps/history';
import { stampedTypes, type StampedType } from '../stamps/types';
import { defaultLocale } from './locale';
import { asDocument } from './scope';
import { isEmpty, isSave, type Step, type Write } from './types';

/**
 * Whether a notice came with the copy: code of the house that runs outside a client's request (an import,
 * a feed reader) supplies it together with the copy's source.
 */
const isSupplied = (write: Write, inRequest: boolean): boolean => {
  const { data } = write.params;
  return !inRequest && !isEmpty(data?.source) && !isEmpty(data?.copyrightNotice);
};

/**
 * Keeps every client's hands off the stamp of each stamped type. The stamp itself is put on where published
 * rows are written (`rows/stamp.ts`).
 */
export const stamp: Step = (strapi) => {
  const localeOf = async ({ localized }: StampedType, { params }: Write): Promise<string | null> => {
    if (!localized) return null;
    return typeof params.locale === 'string' && params.locale ? params.locale : defaultLocale(strapi);
  };

  const wasPublished = async (type: StampedType, write: Write): Promise<boolean> => {
    if (write.action === 'create') return false;
    const row = await strapi.db.query(type.uid).findOne({
      select: ['id'],
      where: {
        documentId: write.params.documentId,
        locale: await localeOf(type, write),
        firstPublishedAt: { $notNull: true },
      },
    });
    return Boolean(row);
  };

  return async (write, next) => {
    const type = stampedTypes(strapi).get(write.uid);
    if (!type) return next();
    const { data, documentId } = write.params;
    if (data) {
      if (
        isSave(write) &&
        isSupplied(write, Boolean(strapi.requestContext.get())) &&
        !(await wasPublished(type, write))
      ) {
        data.copyrightRule = SUPPLIED;
      } else {
        for (const name of STAMP) delete data[name];
      }
    }
    if (write.action !== 'delete' || !documentId) return asDocument(write.action, next);
    return strapi.db.transaction(async () => {
      const result = await asDocument(write.action, next);
      await forgetStamps(strapi, type, [documentId]);
      return result;
    });
  };
};
