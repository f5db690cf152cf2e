/**
 * Wires send the code of a desk or of a picture as a source: "X00514", "ATPK1234", "XX-2345", "RC2ABCD1XYZ2".
 * Names in capitals have fewer figures ("M6", "FRANCE24"), or stand for a channel or a year ("TV2000").
 */
const CODE = /^(?!(?:TV|FM|RADIO|CANAL|CHANNEL|STUDIO|EURO|EXPO)-?\d)\p{Lu}{1,6}[-_]?\d{3,}\p{Lu}?$/u;
const PICTURE_NUMBER = /^(?:RC\d|RT[A-Z]|GM1|GF\d|MT\d?)(?=[A-Z0-9]*\d)[A-Z0-9]{5,}$/;

/** Whether a file's Source is a code, which names nobody to a reader. In other properties there are none. */
export const isDeskCode = (source: string): boolean => {
  const text = source.trim();
  return CODE.test(text) || PICTURE_NUMBER.test(text);
};
