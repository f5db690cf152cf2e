import {
  creatorsOf,
  type CreditStyle,
  isKnown,
  join,
  kindOf,
  licenceOf,
  nounOf,
  sourcesOf,
  viaOf,
} from './parts';

/** "(AP Photo/Name)", "(AP Photo/Name, File)", "(Photo by Name/AFP via Getty Images)". */
export const paren: CreditStyle = {
  name: 'paren',
  format: (credit) => {
    const creators = creatorsOf(credit);
    const sources = sourcesOf(credit);
    const [first = ''] = sources;
    const courtesy = credit.kind === 'courtesy' && first !== '';
    const noun = nounOf(credit);
    const own = sources.length === 1 && !credit.via?.trim() && !courtesy && isKnown(first);
    const chain = own
      ? join([`${first} ${noun}`, creators], '/')
      : join(
          [
            creators && `${noun} by ${creators}`,
            ...sources.map((name, at) => (courtesy && at === 0 ? `Courtesy of ${name}` : name)),
          ],
          '/',
        );
    // The noun has said it where there was a place for one.
    const isSaid = noun === kindOf(credit) && chain.includes(noun);
    const kind = isSaid ? '' : kindOf(credit);
    const inside = join([join([chain, viaOf(credit)], ' '), kind, licenceOf(credit)], ', ');
    return inside && `(${inside})`;
  },
};
