import { isAiKind } from '../types';
import { creatorsOf, type CreditStyle, isKnown, join, kindOf, sourcesOf } from './parts';

/** "[Image source=AP]", "[Image source=AP Yonhap News]": agencies alone, the photographer without one. */
export const asiaEconomy: CreditStyle = {
  name: 'asia-economy',
  format: (credit) => {
    const via = credit.via?.trim() ?? '';
    const names = via ? [...sourcesOf(credit), via] : sourcesOf(credit);
    const inside = names.join(names.every(isKnown) ? ' ' : ', ') || creatorsOf(credit);
    // Readers are told of a machine's work in every style.
    return inside && `[Image source=${join([inside, isAiKind(credit.kind) ? kindOf(credit) : ''], ', ')}]`;
  },
};
