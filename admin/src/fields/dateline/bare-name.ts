/** Letters of any script with what stands between them in names: "St. John's", "Aix-en-Provence", "서울". */
const NAME = /^\p{L}[\p{L}\p{M}\s.'’·-]*$/u;
const MOST_WORDS = 5;
const LONGEST = 60;

/** Whether a text may be the name of a place and nothing more. */
export const isBareName = (text: string): boolean => {
  const name = text.trim();
  return name.length <= LONGEST && NAME.test(name) && name.split(/\s+/).length <= MOST_WORDS;
};
