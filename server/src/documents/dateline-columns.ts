import type { Dateline } from '../../../domain';
import { ARTICLE } from '../platform/uids';
import { takesData, type Step } from './step';

/** Keeps `datelineCity` and `datelineCountry`, by which REST and GraphQL filter and sort, as the dateline says. */
export const datelineColumns: Step = () => async (write, next) => {
  const { data } = write.params;
  if (write.uid !== ARTICLE || !takesData(write) || !data) return next();
  delete data.datelineCity;
  delete data.datelineCountry;
  if (data.dateline !== undefined) {
    const place = (data.dateline as Dateline | null)?.places?.[0];
    data.datelineCity = place?.city ?? null;
    data.datelineCountry = place?.country ?? null;
  }
  return next();
};
