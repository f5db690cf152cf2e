const ONE = String.raw`(?:1[89]|20)\d{2}`;
const SPAN = String.raw`${ONE}(?:\s?[-–—~]\s?(?:${ONE}|\d{2}(?!\d))|(?:\s?,\s?|\s(?:and|&|und|et|y)\s)${ONE})*`;
const LEADING = new RegExp(String.raw`^[\s,:.-]*(${SPAN})(?!\d)(?:年|년)?[\s,.:–-]*`, 'u');
const TRAILING = new RegExp(String.raw`[\s,]+\(?(${SPAN})\)?(?=[\s.,;)|]*$)`, 'u');
/** When a story was sent, behind a notice without a year: "2026년06월20일 08시00분 송고". */
const SENT = /((?:19|20)\d{2})\s?[년年./-]\s?\d{1,2}\s?[월月./-]\s?\d{1,2}/u;

/** "2019", "2019-2026" and "2019-26" as numbers in printed order; of a span the first and the last. */
const yearsOf = (printed: string): number[] => {
  const years = (printed.match(/\d+/g) ?? []).map(Number);
  const [first = 0] = years;
  return years.map((year) => (year < 100 ? first - (first % 100) + year : year));
};

export interface WithYears {
  years: number[];
  rest: string;
}

/** The years in front of a stretch, or behind it, and the stretch without them. */
export const withoutYears = (text: string): WithYears => {
  const [front, first] = LEADING.exec(text) ?? [];
  if (front !== undefined && first !== undefined)
    return { years: yearsOf(first), rest: text.slice(front.length) };
  const match = TRAILING.exec(text);
  return match?.[1] === undefined
    ? { years: [], rest: text }
    : { years: yearsOf(match[1]), rest: text.slice(0, match.index) };
};

export const yearSent = (text: string): number[] => {
  const [, year] = SENT.exec(text) ?? [];
  return year === undefined ? [] : [Number(year)];
};
