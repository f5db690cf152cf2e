import { readChinese } from '../forms/chinese';
import type { DatelineStyle, FormatOptions } from '../style';
import type { Dateline, DatelineCorrespondent, PartialDate } from '../types';
import { agencyOf, join } from './print';

export const eastDate = (date: PartialDate | undefined): string =>
  [date?.year && `${date.year}年`, date?.month && `${date.month}月`, date?.day && `${date.day}日`]
    .filter(Boolean)
    .join('');

/** "记者李忠发、潘洁": neighbours of one role share it. */
function names(correspondents: readonly DatelineCorrespondent[], usual: string): string {
  const line = correspondents.map(({ name, role = usual }, at) => {
    const before = at === 0 ? undefined : (correspondents[at - 1]?.role ?? usual);
    return role === before ? `、${name}` : `${at ? ' ' : ''}${role}${name}`;
  });
  return line.join('');
}

const citiesOf = ({ places }: Dateline, options: FormatOptions): string =>
  join(
    places.map(({ city }) => city),
    options.separator ?? '、',
  );

/** "新华社北京1月27日电（记者李忠发、潘洁）". */
export const xinhuaChinese: DatelineStyle = {
  key: 'xinhua-zh',
  read: (line) => {
    const read = readChinese(line);
    return read && !read.bracketed ? read : null;
  },
  write(dateline, options) {
    const sent = agencyOf(dateline) + citiesOf(dateline, options) + eastDate(dateline.date);
    const people = names(dateline.correspondents ?? [], '记者');
    return (sent && `${sent}电`) + (people && `（${people}）`);
  },
};

/** "（中央社記者劉世怡台北27日電）". */
export const cnaChinese: DatelineStyle = {
  key: 'cna-zh',
  read: readChinese,
  write(dateline, options) {
    const people = names(dateline.correspondents ?? [], '記者');
    const sent = agencyOf(dateline) + people + citiesOf(dateline, options) + eastDate(dateline.date);
    return sent && `（${sent}電）`;
  },
};
