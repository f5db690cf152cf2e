import { webAddress } from '../web-address';
import type { MachineTerms } from './machine';
import type { CopyrightNotice, RightsTerms } from './types';

/** An article's rights by their names in schema.org's CreativeWork. */
export interface JsonLdRights {
  copyrightHolder: string;
  copyrightYear: number;
  copyrightNotice: string;
  /** Address of the licence. */
  license?: string;
  acquireLicensePage?: string;
  /** Address of what says how the work may be used. */
  usageInfo?: string;
}

/**
 * What JSON-LD says of an article: its stamp as it is stored, and the links of the rule that it is under
 * now. The links go out only where machines are told.
 */
export const jsonLdRights = (
  stamp: CopyrightNotice,
  rule: Pick<RightsTerms, 'licence' | 'acquireLicensePage'> | undefined,
  terms: MachineTerms = {},
): JsonLdRights => {
  const links = terms.enabled
    ? {
        license: webAddress(rule?.licence),
        acquireLicensePage: webAddress(rule?.acquireLicensePage),
        usageInfo: webAddress(terms.policy),
      }
    : {};
  return {
    copyrightHolder: stamp.holder,
    copyrightYear: stamp.year,
    copyrightNotice: stamp.notice,
    ...Object.fromEntries(Object.entries(links).filter(([, address]) => address)),
  };
};
