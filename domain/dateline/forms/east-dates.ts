import type { PartialDate } from '../types';

const FIGURES = '零一二三四五六七八九';

/** "二十七" -> 27, "十" -> 10, "27" -> 27. */
function toNumber(text: string | undefined): number | undefined {
  if (!text) return undefined;
  if (/^\d+$/.test(text)) return Number(text);
  const ten = text.replace('廿', '二十').replace('卅', '三十').indexOf('十');
  const plain = text.replace('廿', '二十').replace('卅', '三十');
  if (ten < 0) return FIGURES.indexOf(plain);
  const tens = ten === 0 ? 1 : FIGURES.indexOf(plain.charAt(0));
  return tens * 10 + (plain.length > ten + 1 ? FIGURES.indexOf(plain.charAt(ten + 1)) : 0);
}

/** "2020年1月27日", "1月27日", "27日", "二十七日", "1月 27日", as part of a larger expression: three groups. */
export const EAST_DATE =
  '(?:(\\d{4}) ?年 ?)?(?:(\\d{1,2}|[一二三四五六七八九十]{1,2}) ?月 ?)?(\\d{1,2}|[一二三四五六七八九十廿卅]{1,3}) ?日';

/** The three groups of `EAST_DATE` as a date; null where there is no such day. */
export function toEastDate(year?: string, month?: string, day?: string): PartialDate | null {
  const date: PartialDate = {};
  if (year) date.year = Number(year);
  const [m, d] = [toNumber(month), toNumber(day)];
  if (m !== undefined) date.month = m;
  if (d !== undefined) date.day = d;
  const good = (m === undefined || (m >= 1 && m <= 12)) && d !== undefined && d >= 1 && d <= 31;
  return good ? date : null;
}
