import { readJapanese } from '../forms/japanese';
import type { DatelineStyle } from '../style';
import { eastDate } from './chinese';
import { agencyOf, join } from './print';

/** "［東京　29日　ロイター］ -". */
export const reutersJapanese: DatelineStyle = {
  key: 'reuters-ja',
  read: (line) => {
    const read = readJapanese(line);
    return read?.date ? read : null;
  },
  write(dateline, options) {
    const cities = join(
      dateline.places.map(({ city }) => city),
      options.separator ?? '、',
    );
    const inside = [cities, eastDate(dateline.date), agencyOf(dateline)].filter(Boolean).join('\u3000');
    return inside && `［${inside}］ -`;
  },
};

/** "【ワシントン共同】", "【ワシントン＝山内竜介、ロンドン＝池田晋一】". */
export const kyodoJapanese: DatelineStyle = {
  key: 'kyodo-ja',
  read: readJapanese,
  write(dateline, options) {
    const separator = options.separator ?? '、';
    const cities = dateline.places.map(({ city }) => city.trim());
    const names = (dateline.correspondents ?? []).map(({ name }) => name.trim());
    const agency = agencyOf(dateline);
    // Each city with its own correspondent, where the numbers say so.
    const paired = !agency && cities.length > 1 && cities.length === names.length;
    const inside = paired
      ? join(
          cities.map((city, at) => join([city, names[at]], '＝')),
          separator,
        )
      : join([join(cities, separator) + agency, join(names, '、')], '＝');
    return inside && `【${inside}】`;
  },
};
