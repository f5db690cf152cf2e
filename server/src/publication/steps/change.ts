import { recordChange } from '../../changes/record';
import type { PublicationStep } from './types';

/** Tells every server that readers see something else now. */
export const change: PublicationStep = {
  act: async (strapi, turns) => {
    for (const uid of new Set(turns.map(({ type }) => type.uid))) {
      const ids = turns.filter(({ type }) => type.uid === uid).map(({ row }) => row.documentId);
      const known = ids.filter((id) => id !== undefined);
      await recordChange(strapi, {
        what: uid,
        ...(known.length === ids.length && { ids: [...new Set(known)] }),
      });
    }
  },
};
