import { outsideCopy } from './outside-copy';
import type { Guard, PublicationStep } from './types';

/** In the order in which their reasons are told. */
const GUARDS: readonly Guard[] = [outsideCopy];

export const gate: PublicationStep = {
  check: async (strapi, turns) => {
    const found = await Promise.all(GUARDS.map((guard) => guard(strapi, turns)));
    return found.flat();
  },
};
