import { rewrite } from '../reading';

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((word) => !/^(?:of|the|and|for|de|des|du|la|le|et|und|für)$/i.test(word))
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase();

const PAIR = /(^|[/|,:(]\s*|\bvia )([^/|,:()[\]]{2,80}?) \(([^()[\]/|]{2,80})\)/giu;

/**
 * "WANA (West Asia News Agency)", "World Food Programme (WFP)": a name and its initials are one body. The
 * brackets become a sign of their own until the names are printed, so that no later rule splits at them.
 */
export const spelledOut = rewrite((text) =>
  text.replace(PAIR, (whole, before: string, name: string, inside: string) =>
    initialsOf(inside) === name || initialsOf(name) === inside ? `${before}${name} ❨${inside}❩` : whole,
  ),
);
