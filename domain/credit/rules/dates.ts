import { rewrite } from '../reading';

const YEAR = String.raw`(?:19|20)\d\d`;
const MONTH = String.raw`(?:jan|feb|m[aä]r|apr|avr|abr|ma[iyj]|maggio|jun|jui|giu|jul|lug|aug|ago|ao[uû]|sep|set|oct|okt|out|ott|nov|dec|dez|d[eé]c|dic|gen|ene|fev|fév)\p{L}*\.?`;

const DAY_MONTH_YEAR = String.raw`(?<![\d\p{L}])\d{1,2}\.? (?:de )?${MONTH},? (?:de )?${YEAR}(?!\d)`;

/** "2022.04.18.", "12.mar.2021", "12 Marzo 2021", "July 4, 2019", "2020年3月1日". */
const DATES: readonly RegExp[] = [
  String.raw`(?<![\dA-Za-z])${YEAR}([.-])\s?\d{1,2}\1\s?\d{1,2}\.?(?!\d)`,
  String.raw`(?<!\d)\d{2,4}年\s?\d{1,2}月\s?\d{1,2}日(?:\s?撮影)?`,
  String.raw`(?<![\d\p{L}])\d{1,2}\.(?:\d{1,2}|${MONTH})\.?${YEAR}(?!\d)`,
  DAY_MONTH_YEAR,
  String.raw`(?<!\d)\d{1,2}/\d{1,2}/\d{4}(?!\d)`,
  String.raw`(?<=^|\()[\d０-９]{1,2}月[、,]`,
  String.raw`(?:\b(?:on|taken)\s+)*(?:\b(?:sun|mon|tues|wednes|thurs|fri|satur)day,? )?\b${MONTH} \d{1,2}, ${YEAR}(?!\d)`,
].map((date) => new RegExp(`[\\s,]*${date}`, 'giu'));

/** Behind "Name / LaPresse 12 Marzo 2021" the caption begins: nothing there leads to a name. */
const CAPTION = new RegExp(
  String.raw`^([^.]{4,}?\S\s)${DAY_MONTH_YEAR}(?![^/|©=]*(?:[/|©=]|\bvia\b)).*$`,
  'iu',
);

/** A full date tells when a picture was taken, not whose it is. */
export const dates = rewrite((text) =>
  DATES.reduce((sofar, date) => sofar.replace(date, ''), text.replace(CAPTION, '$1')).trim(),
);
