import { fillLine } from '../../fill-line';
import type { ImageCredit } from '../types';
import { creatorsOf, type CreditStyle, kindOf, licenceOf, sourcesOf } from './parts';
import { plain } from './plain';

/** Kinds that no reader is told of: the maker's name is missing, or withheld. */
const UNPRINTED: readonly string[] = ['stringer', 'uncredited'];

/** Courtesy and the house's own kinds too: a house that prints kinds at all prints its own. */
const printedKind = (credit: ImageCredit): string => {
  const kind = credit.kind?.trim() ?? '';
  if (kind === 'courtesy') return 'Courtesy';
  return UNPRINTED.includes(kind) ? '' : kindOf(credit) || kind;
};

/** What a template may name, as `{creators}`. */
export const CREDIT_TOKENS = ['creators', 'sources', 'via', 'kind', 'year', 'licence'] as const;

/** A house's own line: `[Photo: {creators}/{sources} via {via}]`. Without a template it prints as `plain`. */
export const template: CreditStyle = {
  name: 'template',
  format: (credit, options) => {
    if (!options.template) return plain.format(credit, options);
    const parts: Record<(typeof CREDIT_TOKENS)[number], string> = {
      creators: creatorsOf(credit),
      sources: sourcesOf(credit).join('/'),
      via: credit.via ?? '',
      kind: printedKind(credit),
      year: credit.year === undefined ? '' : String(credit.year),
      licence: licenceOf(credit),
    };
    return fillLine(options.template, parts);
  },
};
