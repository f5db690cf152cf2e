import { creatorsOf, type CreditStyle, join, kindOf, licenceOf, sourcesOf, viaOf } from './parts';

/** "Name/AP", "Name/AFP via Getty Images", "Name/Reuters/File". */
export const slash: CreditStyle = {
  name: 'slash',
  format: (credit) => {
    const names = sourcesOf(credit);
    const [first, ...others] = names;
    const sources = credit.kind === 'courtesy' && first ? [`Courtesy of ${first}`, ...others] : names;
    const chain = join([creatorsOf(credit), ...sources, kindOf(credit)], '/');
    return join([join([chain, viaOf(credit)], ' '), licenceOf(credit)], ', ');
  },
};
