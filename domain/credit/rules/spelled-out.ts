import { rewrite } from '../reading';

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((word) => !/^(?:of|the|and|for|de|des|du|la|le|et|und|für)$/i.test(word))
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase();

/** "Photo courtesy of the Harbour National Police" without its first word, its first two words …: the name is behind. */
const tailsOf = (name: string): string[] => {
  const words = name.split(' ');
  return words.slice(0, -1).map((_, at) => words.slice(at).join(' '));
};

const PAIR = /(^|[/|,:(]\s*|\bvia )([^/|,:()[\]]{2,80}?) \(([^()[\]/|]{2,80})\)/giu;

/**
 * "WANA (West Asia News Agency)", "World Food Programme (WFP)": a name and its initials are one body. The
 * brackets become a sign of their own until the names are printed, so that no later rule splits at them.
 */
export const spelledOut = rewrite((text) =>
  text.replace(PAIR, (whole, before: string, name: string, inside: string) =>
    initialsOf(inside) === name || tailsOf(name).some((tail) => initialsOf(tail) === inside)
      ? `${before}${name} ❨${inside}❩`
      : whole,
  ),
);
