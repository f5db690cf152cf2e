import { readKoreanEnglish } from '../forms/korean-english';
import type { DatelineStyle } from '../style';
import type { Dateline } from '../types';
import { agencyOf, join } from './print';

/** "Correspondent Baek Jong-min": a role that all share is printed once, before the first. */
function names({ correspondents = [] }: Dateline): string {
  return join(
    correspondents.map(({ name, role }, at) =>
      at > 0 && role === correspondents[0]?.role ? name : join([role, name], ' '),
    ),
    ', ',
  );
}

/** "[Asia Economy New York=Correspondent Baek Jong-min]". */
export const asiaEconomy: DatelineStyle = {
  key: 'asia-economy',
  read: readKoreanEnglish,
  write(dateline, options) {
    const cities = join(
      dateline.places.map(({ city }) => city),
      options.separator ?? '·',
    );
    const inside = join([join([agencyOf(dateline), cities], ' '), names(dateline)], cities ? '=' : ' ');
    return inside && `[${inside}]`;
  },
};
