import { isOwnSource, ownNamesOf, ruleFor } from '../../../../domain/rights';
import { factsOf, isStamped } from '../../../../domain/stamps';
import { house } from '../../house';
import { rightsOf } from '../../house/rights';
import type { Guard } from './types';

/** Where the house has it so, copy of a source that no rule speaks for is not published. */
export const outsideCopy: Guard = async (strapi, turns) => {
  const settings = await house(strapi);
  if (settings.otherSources !== 'refuse') return [];
  const ownNames = ownNamesOf(settings);
  const sources = new Set<string>();
  for (const { kind, type, row, beside } of turns) {
    const source = row.source?.trim() ?? '';
    if (kind !== 'appears' || !type.stamped || isOwnSource(source, ownNames)) continue;
    // What was published before, and what brings its own notice, has its stamp already.
    if (row.copyrightNotice || beside.some(isStamped)) continue;
    const rights = await rightsOf(strapi, type.stamped);
    if (!ruleFor(rights.rules, factsOf(row, new Date(row.firstPublishedAt ?? Date.now()), rights)))
      sources.add(source);
  }
  return [...sources].map((source) => ({
    path: ['source'],
    message: `"${source}" has no rule of the house's, and copy of such a source is not published`,
  }));
};
