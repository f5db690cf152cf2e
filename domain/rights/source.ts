import type { RuleScope } from './types';

/** The source of copy that names none: the house's own. */
export const OWN = 'own';

/**
 * A name without regard to case, width and spacing: "ＡＰ", "ap" and " AP " are one, and so are "STRASSE"
 * and "Straße".
 */
export const folded = (name: string): string =>
  name.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFC').replace(/\s+/g, ' ').trim();

/** The names under which a rule's source is known, folded. */
export const namesOf = ({ source, aliases = [] }: RuleScope): string[] => {
  const names = [source ?? '', ...aliases].map(folded).filter(Boolean);
  return [...new Set(names)];
};

export const sourceOf = (source: string | null | undefined): string => folded(source ?? '') || OWN;
