import { creatorsOf, type CreditStyle, join, kindBehind, kindOf, licenceOf, sourcesOf, viaOf } from './parts';

/** "Name, AP via Getty Images"; "Courtesy of CNCF"; "Name, Reuters, file". */
export const plain: CreditStyle = {
  name: 'plain',
  format: (credit) => {
    const creators = creatorsOf(credit);
    const names = sourcesOf(credit).join(', ');
    const courtesy = credit.kind === 'courtesy' && names !== '';
    const sources = courtesy ? `${creators ? 'courtesy' : 'Courtesy'} of ${names}` : names;
    const made = join([creators, sources], ', ');
    const kind = made ? kindBehind(credit) : kindOf(credit);
    return join([join([join([made, kind], ', '), viaOf(credit)], ' '), licenceOf(credit)], ', ');
  },
};
