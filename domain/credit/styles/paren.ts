import { creatorsOf, type CreditStyle, isKnown, join, kindOf, licenceOf, sourcesOf, viaOf } from './parts';

/** "(AP Photo/Name)", "(AP Photo/Name, File)", "(Photo by Name/AFP via Getty Images)". */
export const paren: CreditStyle = {
  name: 'paren',
  format: (credit) => {
    const creators = creatorsOf(credit);
    const sources = sourcesOf(credit);
    const [first = ''] = sources;
    const courtesy = credit.kind === 'courtesy' && first !== '';
    const own = sources.length === 1 && !credit.via?.trim() && !courtesy && isKnown(first);
    const chain = own
      ? join([`${first} Photo`, creators], '/')
      : join(
          [
            creators && `Photo by ${creators}`,
            ...sources.map((name, at) => (courtesy && at === 0 ? `Courtesy of ${name}` : name)),
          ],
          '/',
        );
    const inside = join([join([chain, viaOf(credit)], ' '), kindOf(credit), licenceOf(credit)], ', ');
    return inside && `(${inside})`;
  },
};
