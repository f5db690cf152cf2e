import { readKorean, type KoreanLine } from '../forms/korean';
import type { DatelineStyle, FormatOptions } from '../style';
import type { Dateline } from '../types';
import { agencyOf, join } from './print';

/** "황정우 특파원 백나리 기자": a role that neighbours share is printed once, after the last of them. */
export function koreanNames({ correspondents = [] }: Dateline): string {
  return join(
    correspondents.map(({ name, role }, at) =>
      role && role === correspondents[at + 1]?.role ? name : join([name, role], ' '),
    ),
    ' ',
  );
}

const citiesOf = ({ places }: Dateline, options: FormatOptions): string =>
  join(
    places.map(({ city }) => city),
    options.separator ?? '·',
  );

const reader = (key: string, when: (read: KoreanLine) => boolean): DatelineStyle => ({
  key,
  read: (line) => {
    const read = readKorean(line);
    return read && when(read) ? read : null;
  },
});

const outside =
  (open: string, shut: string) =>
  (dateline: Dateline, options: FormatOptions): string => {
    const inside = join([citiesOf(dateline, options), agencyOf(dateline)], '=');
    const names = koreanNames(dateline);
    return join([inside && `${open}${inside}${shut}`, names && `${names} =`], ' ');
  };

/** "(런던·서울=연합뉴스) 황정우 특파원 백나리 기자 =". */
export const yonhapKorean: DatelineStyle = {
  ...reader(
    'yonhap-ko',
    ({ bracket, namesOutside, houseFirst }) => '(（'.includes(bracket) && (namesOutside || !houseFirst),
  ),
  write: outside('(', ')'),
};

/** "【서울=뉴시스】 강진아 기자 =". */
export const newsisKorean: DatelineStyle = {
  ...reader('newsis-ko', ({ bracket, namesOutside }) => bracket === '【' || namesOutside),
  write: outside('【', '】'),
};

/** "[머니투데이 뉴욕=송정렬 특파원]". */
export const moneyTodayKorean: DatelineStyle = {
  ...reader('moneytoday-ko', ({ houseFirst, places }) => houseFirst && places.length > 0),
  write: (dateline, options) => {
    const inside = join(
      [join([agencyOf(dateline), citiesOf(dateline, options)], ' '), koreanNames(dateline)],
      dateline.places.length ? '=' : ' ',
    );
    return inside && `[${inside}]`;
  },
};

/** "[세종=아시아경제 문채석 기자]", "[아시아경제 이춘희 기자]". */
export const asiaEconomyKorean: DatelineStyle = {
  ...reader('asia-economy-ko', () => true),
  write: (dateline, options) => {
    const inside = join(
      [citiesOf(dateline, options), join([agencyOf(dateline), koreanNames(dateline)], ' ')],
      '=',
    );
    return inside && `[${inside}]`;
  },
};
